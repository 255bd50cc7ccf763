package nl.veerkrachtigebuurten.experttable;

import java.util.Optional;
import nl.veerkrachtigebuurten.programme.PagePart.Part;

/** What another module shows on the page of an action. Parts stand in the {@code @Order} of their beans. */
public interface ActionPart {

    Optional<Part> onAction(long actionId);
}
