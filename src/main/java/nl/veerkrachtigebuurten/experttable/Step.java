package nl.veerkrachtigebuurten.experttable;

import nl.veerkrachtigebuurten.moment.Moment;
import nl.veerkrachtigebuurten.programme.PartnerOrganisation;
import nl.veerkrachtigebuurten.seats.Seat;
import org.jspecify.annotations.Nullable;

/** What an action comes down to: what is done, by whom, when, and what for. */
record Step(String title, Seat owner, @Nullable PartnerOrganisation partner, Moment moment, Aim aim) {}
