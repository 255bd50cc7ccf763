package nl.veerkrachtigebuurten.syndication;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import nl.veerkrachtigebuurten.access.Public;
import nl.veerkrachtigebuurten.routekaart.Excerpts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The only page that other sites may show in a frame: no script, no form, nothing of who is signed in. */
@Controller
class EmbedController {

    private static final String CONTENT_POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; "
            + "font-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors *";

    private final Excerpts excerpts;
    private final Clock clock;

    EmbedController(Excerpts excerpts, Clock clock) {
        this.excerpts = excerpts;
        this.clock = clock;
    }

    @GetMapping("/routekaart/ingebed")
    @Public
    String index(
            @RequestParam(name = "pijler", required = false) @Nullable String pillar,
            @RequestParam(name = "eigenaar", required = false) @Nullable String owner,
            Model model,
            HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", CONTENT_POLICY);
        var excerpt = excerpts.at(pillar, owner);
        model.addAttribute("excerpt", excerpt);
        model.addAttribute("page", EmbedPage.of(excerpts.published(excerpt), LocalDate.now(clock)));
        return "syndication/embed";
    }
}
