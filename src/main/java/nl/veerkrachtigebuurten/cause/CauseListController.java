package nl.veerkrachtigebuurten.cause;

import static nl.veerkrachtigebuurten.access.Permission.READ_CAUSES;

import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/oorzaken")
class CauseListController {

    private final CauseList list;
    private final CauseChoices choices;

    CauseListController(CauseList list, CauseChoices choices) {
        this.list = list;
        this.choices = choices;
    }

    @GetMapping
    @Requires(READ_CAUSES)
    String index(@ModelAttribute("filter") CauseFilter filter, @AuthenticationPrincipal Member member, Model model) {
        model.addAttribute("page", list.page(filter, member));
        model.addAttribute("choices", choices);
        model.addAttribute("certainties", Certainty.values());
        return "cause/causes";
    }
}
