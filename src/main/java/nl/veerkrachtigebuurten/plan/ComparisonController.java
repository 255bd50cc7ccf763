package nl.veerkrachtigebuurten.plan;

import static nl.veerkrachtigebuurten.access.Permission.READ_PLANS;

import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.writing.Differences;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Any two revisions of a chapter side by side. */
@Controller
@RequestMapping("/plannen/{plan}/{chapter}/verschil")
class ComparisonController {

    private final Chapters chapters;
    private final Revisions revisions;

    ComparisonController(Chapters chapters, Revisions revisions) {
        this.chapters = chapters;
        this.revisions = revisions;
    }

    /** @param from may be 0, for the chapter before anything was written */
    @GetMapping
    @Requires(READ_PLANS)
    String show(
            @PathVariable String plan,
            @PathVariable("chapter") String slug,
            @RequestParam("van") int from,
            @RequestParam("naar") int to,
            Model model) {
        var chapter = chapters.at(plan, slug);
        var after = revisions.of(chapter, to);
        var before = from == 0 ? null : revisions.of(chapter, from);
        model.addAttribute("chapter", chapter);
        model.addAttribute("before", before);
        model.addAttribute("after", after);
        model.addAttribute("differences", Differences.between(before == null ? "" : before.text(), after.text()));
        return "plan/comparison";
    }
}
