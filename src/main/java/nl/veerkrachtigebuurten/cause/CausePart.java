package nl.veerkrachtigebuurten.cause;

import java.util.Optional;
import nl.veerkrachtigebuurten.programme.PagePart.Part;

/**
 * What another module shows on the page of a cause, to whoever reads causes. Parts stand in the {@code @Order} of their
 * beans.
 */
public interface CausePart {

    Optional<Part> on(Cause cause);
}
