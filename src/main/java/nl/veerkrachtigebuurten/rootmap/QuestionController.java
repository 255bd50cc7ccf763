package nl.veerkrachtigebuurten.rootmap;

import static nl.veerkrachtigebuurten.access.Permission.READ_CAUSES;

import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/wortelkaart/vragen")
class QuestionController {

    private final Questions questions;

    QuestionController(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/{question}")
    @Requires(READ_CAUSES)
    String show(
            @PathVariable("question") String word,
            @RequestParam(name = "na", required = false) @Nullable Long after,
            @AuthenticationPrincipal Member member,
            Model model) {
        var question = Question.at(word);
        model.addAttribute("question", question);
        model.addAttribute("page", questions.page(question, after, member));
        model.addAttribute("tallies", questions.tallies(member));
        return "rootmap/question";
    }
}
