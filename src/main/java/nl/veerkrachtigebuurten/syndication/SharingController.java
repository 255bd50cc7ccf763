package nl.veerkrachtigebuurten.syndication;

import nl.veerkrachtigebuurten.access.Public;
import nl.veerkrachtigebuurten.installation.PortalAddress;
import nl.veerkrachtigebuurten.programme.Pillars;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How one has the routekaart in a calendar, in a sheet or on a site of one's own. */
@Controller
class SharingController {

    private final Pillars pillars;
    private final PortalAddress address;

    SharingController(Pillars pillars, PortalAddress address) {
        this.pillars = pillars;
        this.address = address;
    }

    @GetMapping("/routekaart/delen")
    @Public
    String index(Model model) {
        var calendar = address.of("/routekaart.ics");
        model.addAttribute("pillars", pillars.findAllByOrderByPosition());
        model.addAttribute("calendar", calendar);
        model.addAttribute("subscribe", calendar.replaceFirst("^https?", "webcal"));
        model.addAttribute("frame", address.of("/routekaart/ingebed"));
        model.addAttribute("data", address.of("/routekaart.json"));
        return "syndication/sharing";
    }
}
