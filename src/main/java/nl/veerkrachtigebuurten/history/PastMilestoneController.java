package nl.veerkrachtigebuurten.history;

import java.time.Clock;
import java.time.LocalDate;
import nl.veerkrachtigebuurten.access.ForMembers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A milestone as it stood on the day that {@code op} names; where it names none, as it is. */
@Controller
@RequestMapping(path = "/mijlpalen/{id}", params = "op")
class PastMilestoneController {

    private final PastMilestonePages pages;
    private final Clock clock;

    PastMilestoneController(PastMilestonePages pages, Clock clock) {
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    @ForMembers
    ModelAndView show(@PathVariable long id, @RequestParam("op") String asked) {
        var day = DayAsked.of(asked, LocalDate.now(clock)).day();
        return day == null
                ? new ModelAndView("redirect:/mijlpalen/" + id)
                : new ModelAndView("history/milestone", pages.show(id, day));
    }
}
