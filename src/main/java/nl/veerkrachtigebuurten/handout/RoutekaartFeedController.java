package nl.veerkrachtigebuurten.handout;

import java.util.Locale;
import nl.veerkrachtigebuurten.access.Public;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class RoutekaartFeedController {

    private final AtomWriter atom;

    RoutekaartFeedController(AtomWriter atom) {
        this.atom = atom;
    }

    @GetMapping("/routekaart.atom")
    @Public
    ResponseEntity<byte[]> index(Locale language) {
        return Answers.of(atom.write(language), MediaType.APPLICATION_ATOM_XML, "routekaart.atom");
    }
}
