package nl.veerkrachtigebuurten.planline;

import java.util.Optional;
import nl.veerkrachtigebuurten.programme.PagePart.Part;

/** What another module shows on the page of a plan line: what is done about it. */
public interface LinePart {

    Optional<Part> on(PlanLine line);
}
