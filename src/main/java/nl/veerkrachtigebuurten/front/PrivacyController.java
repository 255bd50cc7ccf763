package nl.veerkrachtigebuurten.front;

import nl.veerkrachtigebuurten.access.Public;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the portal keeps of people. */
@Controller
class PrivacyController {

    private final Office office;

    PrivacyController(Office office) {
        this.office = office;
    }

    @GetMapping("/privacy")
    @Public
    String show(Model model) {
        model.addAttribute("mailbox", office.mailbox().orElse(null));
        return "front/privacy";
    }
}
