package nl.veerkrachtigebuurten.routekaart;

import java.util.Collection;
import java.util.Map;
import nl.veerkrachtigebuurten.programme.PagePart.Part;

/** What another module shows of milestones in a list: a template with a fragment {@code row(content)}, in the quiet line. */
public interface MilestoneRowPart {

    /** For those of these milestones of which there is something to show, asked for all rows at once. */
    Map<Long, Part> inRows(Collection<Long> milestoneIds);
}
