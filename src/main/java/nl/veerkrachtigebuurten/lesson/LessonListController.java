package nl.veerkrachtigebuurten.lesson;

import nl.veerkrachtigebuurten.access.ForMembers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/lessen")
class LessonListController {

    private final LessonList list;
    private final LessonChoices choices;

    LessonListController(LessonList list, LessonChoices choices) {
        this.list = list;
        this.choices = choices;
    }

    @GetMapping
    @ForMembers
    String index(@ModelAttribute("filter") LessonFilter filter, Model model) {
        model.addAttribute("page", list.page(filter));
        model.addAttribute("choices", choices);
        model.addAttribute("outcomes", LessonOutcome.values());
        return "lesson/lessons";
    }
}
