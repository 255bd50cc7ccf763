package nl.veerkrachtigebuurten.experttable;

import static nl.veerkrachtigebuurten.access.Permission.READ_ACTIONS;

import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.programme.Pillars;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/acties")
class ActionListController {

    private final ActionList list;
    private final ExpertTables tables;
    private final Pillars pillars;
    private final Actions actions;

    ActionListController(ActionList list, ExpertTables tables, Pillars pillars, Actions actions) {
        this.list = list;
        this.tables = tables;
        this.pillars = pillars;
        this.actions = actions;
    }

    @GetMapping
    @Requires(READ_ACTIONS)
    String index(@ModelAttribute("filter") ActionFilter filter, @AuthenticationPrincipal Member member, Model model) {
        var holders = tables.holders();
        model.addAttribute("today", tables.today());
        model.addAttribute("page", list.page(filter, member));
        model.addAttribute("holders", holders);
        model.addAttribute("tables", tables.all());
        model.addAttribute("kept", tables.keptBy(member));
        model.addAttribute("pillars", pillars.findAllByOrderByPosition());
        model.addAttribute("choices", Choice.values());
        model.addAttribute(
                "owners", actions.owners().stream().map(holders::option).toList());
        return "experttable/actions";
    }
}
