package nl.veerkrachtigebuurten.feedback;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_FINDINGS;

import nl.veerkrachtigebuurten.access.ForMembers;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.privacy.SmallNumbers;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** How many who told something still wait to hear what became of it. */
@Controller
@RequestMapping("/gehoord/open")
class OpenLoopController {

    private final OpenLoops loops;

    OpenLoopController(OpenLoops loops) {
        this.loops = loops;
    }

    @GetMapping
    @ForMembers
    String index(@AuthenticationPrincipal Member member, Model model) {
        var team = member.may(EDIT_FINDINGS);
        model.addAttribute("buurten", loops.byBuurt(team));
        model.addAttribute("all", loops.inAll());
        model.addAttribute("ages", OpenLoops.Age.values());
        model.addAttribute("least", SmallNumbers.LEAST);
        return "feedback/open-loops";
    }
}
