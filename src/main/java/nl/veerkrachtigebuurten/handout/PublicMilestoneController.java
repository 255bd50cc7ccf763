package nl.veerkrachtigebuurten.handout;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import nl.veerkrachtigebuurten.access.Public;
import nl.veerkrachtigebuurten.routekaart.Slips;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/routekaart/{id:\\d+}")
class PublicMilestoneController {

    private final PublicMilestones milestones;
    private final Slips slips;
    private final Clock clock;

    PublicMilestoneController(PublicMilestones milestones, Slips slips, Clock clock) {
        this.milestones = milestones;
        this.slips = slips;
        this.clock = clock;
    }

    @GetMapping
    @Public
    String show(@PathVariable long id, Locale language, Model model) {
        var milestone = milestones.get(id);
        model.addAttribute("milestone", milestone);
        model.addAttribute("state", milestone.stateOn(LocalDate.now(clock)));
        model.addAttribute("slips", slips.of(id));
        model.addAttribute("share", milestones.card(milestone, language));
        return "handout/milestone";
    }
}
