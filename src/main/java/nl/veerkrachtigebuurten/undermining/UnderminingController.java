package nl.veerkrachtigebuurten.undermining;

import static nl.veerkrachtigebuurten.access.Permission.READ_CAUSES;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.programme.Pillars;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What undermines interventions: those that are open, and one of them with all that was decided about it. */
@Controller
@RequestMapping("/interventies/ondermijnd")
class UnderminingController {

    private static final Limit MOST = Limit.of(50);

    private final Underminings underminings;
    private final UnderminingList list;
    private final Acceptances acceptances;
    private final Pillars pillars;
    private final Clock clock;

    UnderminingController(
            Underminings underminings, UnderminingList list, Acceptances acceptances, Pillars pillars, Clock clock) {
        this.underminings = underminings;
        this.list = list;
        this.acceptances = acceptances;
        this.pillars = pillars;
        this.clock = clock;
    }

    @GetMapping
    @Requires(READ_CAUSES)
    String index(@ModelAttribute("filter") UnderminingFilter filter, Model model) {
        model.addAttribute("page", list.page(filter));
        model.addAttribute("pillars", pillars.findAllByOrderByPosition());
        model.addAttribute(
                "states",
                Arrays.stream(UnderminingState.values())
                        .filter(state -> state != UnderminingState.OPEN)
                        .toList());
        return "undermining/underminings";
    }

    @GetMapping("/{id:\\d+}")
    @Requires(READ_CAUSES)
    String show(@PathVariable long id, Model model) {
        var undermining = underminings.get(id);
        model.addAttribute("undermining", undermining);
        model.addAttribute("state", undermining.stateOn(LocalDate.now(clock)));
        model.addAttribute("acceptances", acceptances.findByUnderminingIdOrderByIdDesc(id, MOST));
        return "undermining/undermining";
    }
}
