package nl.veerkrachtigebuurten.intervention;

import static nl.veerkrachtigebuurten.access.Permission.READ_CAUSES;

import nl.veerkrachtigebuurten.access.Requires;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/interventies")
class InterventionListController {

    private final InterventionList list;
    private final InterventionChoices choices;

    InterventionListController(InterventionList list, InterventionChoices choices) {
        this.list = list;
        this.choices = choices;
    }

    @GetMapping
    @Requires(READ_CAUSES)
    String index(@ModelAttribute("filter") InterventionFilter filter, Model model) {
        model.addAttribute("page", list.page(filter));
        model.addAttribute("choices", choices);
        model.addAttribute("states", InterventionState.values());
        return "intervention/interventions";
    }
}
