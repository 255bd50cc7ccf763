package nl.veerkrachtigebuurten.buurtscan;

import java.util.Optional;
import nl.veerkrachtigebuurten.programme.PagePart.Part;

/** What another module shows on the page of a finding, to whoever may read it: what it points at. */
public interface FindingPart {

    Optional<Part> on(Finding finding);
}
