package nl.veerkrachtigebuurten.intervention;

import java.util.Optional;
import nl.veerkrachtigebuurten.programme.PagePart.Part;

/**
 * What another module shows on the page of an intervention, to whoever reads causes. Parts stand in the {@code @Order} of
 * their beans.
 */
public interface InterventionPart {

    Optional<Part> on(Intervention intervention);
}
