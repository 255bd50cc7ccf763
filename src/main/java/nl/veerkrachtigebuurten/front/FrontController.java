package nl.veerkrachtigebuurten.front;

import nl.veerkrachtigebuurten.access.Public;
import nl.veerkrachtigebuurten.programme.Neighbourhoods;
import nl.veerkrachtigebuurten.programme.PagePart;
import nl.veerkrachtigebuurten.programme.PageParts;
import nl.veerkrachtigebuurten.programme.PartnerOrganisations;
import nl.veerkrachtigebuurten.programme.Pillars;
import nl.veerkrachtigebuurten.programme.Programmes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What anybody sees first. */
@Controller
class FrontController {

    private final Programmes programmes;
    private final Pillars pillars;
    private final PartnerOrganisations partners;
    private final Neighbourhoods neighbourhoods;
    private final PageParts parts;

    FrontController(
            Programmes programmes,
            Pillars pillars,
            PartnerOrganisations partners,
            Neighbourhoods neighbourhoods,
            PageParts parts) {
        this.programmes = programmes;
        this.pillars = pillars;
        this.partners = partners;
        this.neighbourhoods = neighbourhoods;
        this.parts = parts;
    }

    @GetMapping("/")
    @Public
    String show(Model model) {
        model.addAttribute("programme", programmes.current());
        model.addAttribute("pillars", pillars.findAllByOrderByPosition());
        model.addAttribute("partners", partners.findAllByOrderByName());
        model.addAttribute("neighbourhoods", neighbourhoods.findAllByOrderByName());
        model.addAttribute("parts", parts.that(PagePart::onFront));
        return "front/front";
    }
}
