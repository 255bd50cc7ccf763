package nl.veerkrachtigebuurten.routekaart;

import java.util.Optional;
import nl.veerkrachtigebuurten.programme.PagePart.Part;
import org.springframework.util.MultiValueMap;

/** What another module shows on top of the page of the routekaart, to anybody. Parts stand in the order of their beans. */
public interface RoutekaartPart {

    /** @param asked what the address of the page asks for */
    Optional<Part> on(MultiValueMap<String, String> asked);
}
