package nl.veerkrachtigebuurten.deferral;

import static nl.veerkrachtigebuurten.access.Permission.DEFER_CAUSES;

import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The causes about which residents wait for a word. */
@Controller
@RequestMapping("/oorzaken/zonder-antwoord")
class UnansweredCauseController {

    private static final int MOST = 200;

    private final UnansweredCauses causes;

    UnansweredCauseController(UnansweredCauses causes) {
        this.causes = causes;
    }

    @GetMapping
    @Requires(DEFER_CAUSES)
    String index(@AuthenticationPrincipal Member member, Model model) {
        model.addAttribute("causes", causes.of(member, MOST));
        model.addAttribute("number", causes.number(member));
        model.addAttribute("days", causes.days());
        return "deferral/unanswered";
    }
}
