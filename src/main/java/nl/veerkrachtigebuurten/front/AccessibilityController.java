package nl.veerkrachtigebuurten.front;

import java.time.LocalDate;
import nl.veerkrachtigebuurten.access.Public;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How well the portal can be used by everybody, and where to say that it cannot. */
@Controller
class AccessibilityController {

    /** The day on which the statement was last looked at whole. */
    private static final LocalDate STATED = LocalDate.of(2026, 11, 24);

    private final Office office;

    AccessibilityController(Office office) {
        this.office = office;
    }

    @GetMapping("/toegankelijkheid")
    @Public
    String show(Model model) {
        model.addAttribute("mailbox", office.mailbox().orElse(null));
        model.addAttribute("stated", STATED);
        return "front/accessibility";
    }
}
