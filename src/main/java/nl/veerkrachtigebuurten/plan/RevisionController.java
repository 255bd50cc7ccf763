package nl.veerkrachtigebuurten.plan;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_PLANS;
import static nl.veerkrachtigebuurten.access.Permission.READ_PLANS;

import nl.veerkrachtigebuurten.access.Requires;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The versions of a chapter's text. What adds one is submitted to {@link SubmissionController}. */
@Controller
@RequestMapping("/plannen/{plan}/{chapter}")
class RevisionController {

    static final String FORM = "plan/revision-form";

    private final Chapters chapters;
    private final Revisions revisions;

    RevisionController(Chapters chapters, Revisions revisions) {
        this.chapters = chapters;
        this.revisions = revisions;
    }

    /** @param before the number that the page ends before */
    @GetMapping("/versies")
    @Requires(READ_PLANS)
    String index(
            @PathVariable String plan,
            @PathVariable("chapter") String slug,
            @RequestParam(name = "voor", defaultValue = "1000000") int before,
            Model model) {
        var chapter = chapters.at(plan, slug);
        model.addAttribute("chapter", chapter);
        model.addAttribute(
                "page", RevisionPage.of(revisions.notesOf(chapter.id(), before, RevisionPage.LIMIT), chapter));
        return "plan/revisions";
    }

    @GetMapping("/versies/{number}")
    @Requires(READ_PLANS)
    String show(
            @PathVariable String plan, @PathVariable("chapter") String slug, @PathVariable int number, Model model) {
        var chapter = chapters.at(plan, slug);
        model.addAttribute("chapter", chapter);
        model.addAttribute("revision", revisions.of(chapter, number));
        return "plan/revision";
    }

    @GetMapping("/wijzigen")
    @Requires(value = EDIT_PLANS, of = "@chapters.at(#plan, #slug)")
    String edit(@PathVariable String plan, @PathVariable("chapter") String slug, Model model) {
        var chapter = chapters.at(plan, slug);
        model.addAttribute("chapter", chapter);
        model.addAttribute("form", RevisionForm.of(chapter, revisions.textOf(chapter)));
        return FORM;
    }
}
