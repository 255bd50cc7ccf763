package nl.veerkrachtigebuurten.plan;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_PLANS;
import static nl.veerkrachtigebuurten.access.Permission.READ_PLANS;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;
import static org.springframework.http.HttpStatus.CONFLICT;

import jakarta.validation.Valid;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.writing.Differences;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The versions of a chapter's text. Editing a chapter adds one; going back to an old one adds one as well. */
@Controller
@RequestMapping("/plannen/{plan}/{chapter}")
class RevisionController {

    static final String FORM = "plan/revision-form";

    private final Chapters chapters;
    private final Revisions revisions;
    private final RevisionService service;

    RevisionController(Chapters chapters, Revisions revisions, RevisionService service) {
        this.chapters = chapters;
        this.revisions = revisions;
        this.service = service;
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

    @PostMapping("/versies")
    @Requires(value = EDIT_PLANS, of = "@chapters.at(#plan, #slug)")
    ModelAndView create(
            @PathVariable String plan,
            @PathVariable("chapter") String slug,
            @Valid @ModelAttribute("form") RevisionForm form,
            Errors errors,
            @AuthenticationPrincipal Member writer,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            model.addAttribute("chapter", chapters.at(plan, slug));
            return invalid(FORM);
        }
        try {
            var written = service.write(plan, slug, form, writer);
            flash.addFlashAttribute("notice", written ? "revision.saved" : "revision.unchanged");
            return redirect("/plannen/" + plan + "/" + slug);
        } catch (OptimisticLockingFailureException writtenMeanwhile) {
            return stale(chapters.at(plan, slug), form, model);
        }
    }

    /** Both texts, what differs between them, and one's own to go on with on top of the other. */
    private ModelAndView stale(Chapter chapter, RevisionForm form, Model model) {
        var stored = revisions.textOf(chapter);
        model.addAttribute("chapter", chapter);
        model.addAttribute("stored", stored);
        model.addAttribute("differences", Differences.between(stored, form.written()));
        model.addAttribute("form", form.onTopOf(chapter));
        return new ModelAndView("plan/revision-stale", CONFLICT);
    }
}
