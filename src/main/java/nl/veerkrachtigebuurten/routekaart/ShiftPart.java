package nl.veerkrachtigebuurten.routekaart;

import java.util.Optional;
import nl.veerkrachtigebuurten.moment.Moment;
import nl.veerkrachtigebuurten.programme.PagePart.Part;

/** What another module shows before a milestone is moved to another moment; empty where that moves nothing else. */
public interface ShiftPart {

    Optional<Part> before(Milestone milestone, Moment to);
}
