package nl.veerkrachtigebuurten.milestonefile;

import org.jspecify.annotations.Nullable;

/** A cell that says something else than the milestone does, or that cannot be taken in. */
record Change(
        MilestoneColumn column,
        String was,
        String becomes,
        @Nullable Problem problem) {}
