package nl.veerkrachtigebuurten.intervention;

import java.util.List;
import nl.veerkrachtigebuurten.cause.Cause;
import nl.veerkrachtigebuurten.planline.PlanLine;
import nl.veerkrachtigebuurten.programme.PartnerOrganisation;
import nl.veerkrachtigebuurten.programme.Pillar;
import nl.veerkrachtigebuurten.routekaart.Milestone;
import nl.veerkrachtigebuurten.seats.Seat;
import org.jspecify.annotations.Nullable;

/** What an intervention stands with: who owns it, which pillars and partners do it, for which causes, towards what. */
record Bonds(
        Seat owner,
        List<Pillar> pillars,
        List<PartnerOrganisation> partners,
        List<Cause> causes,
        List<Milestone> milestones,
        @Nullable PlanLine line) {}
