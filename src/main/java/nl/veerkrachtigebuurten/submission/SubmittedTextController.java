package nl.veerkrachtigebuurten.submission;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_PLANS;

import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.plan.Chapters;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/plannen/{plan}/{chapter}/ingediend")
class SubmittedTextController {

    private static final int PAGE = 50;

    private final Chapters chapters;
    private final SubmittedTexts texts;

    SubmittedTextController(Chapters chapters, SubmittedTexts texts) {
        this.chapters = chapters;
        this.texts = texts;
    }

    /** @param before the text that the page ends before */
    @GetMapping
    @Requires(value = EDIT_PLANS, of = "@chapters.at(#plan, #slug)")
    String index(
            @PathVariable String plan,
            @PathVariable("chapter") String slug,
            @RequestParam(name = "voor", defaultValue = "9223372036854775807") long before,
            Model model) {
        var chapter = chapters.at(plan, slug);
        var notes = texts.notesOf(chapter.id(), before, Limit.of(PAGE + 1));
        model.addAttribute("chapter", chapter);
        model.addAttribute("notes", notes.subList(0, Math.min(PAGE, notes.size())));
        model.addAttribute("older", notes.size() > PAGE ? notes.get(PAGE - 1).id() : null);
        return "submission/submitted-texts";
    }

    @GetMapping("/{id}")
    @Requires(value = EDIT_PLANS, of = "@chapters.at(#plan, #slug)")
    String show(@PathVariable String plan, @PathVariable("chapter") String slug, @PathVariable long id, Model model) {
        var chapter = chapters.at(plan, slug);
        model.addAttribute("chapter", chapter);
        model.addAttribute("submitted", texts.of(chapter.id(), id));
        return "submission/submitted-text";
    }
}
