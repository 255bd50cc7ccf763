package nl.veerkrachtigebuurten.plan;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_PLANS;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;
import static org.springframework.http.HttpStatus.CONFLICT;

import jakarta.validation.Valid;
import java.util.ArrayList;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.plan.Submission.Outcome;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Editing a chapter adds a version; so does going back to an old one. What cannot be saved is kept beside them. */
@Controller
@RequestMapping("/plannen/{plan}/{chapter}/versies")
class SubmissionController {

    private final Chapters chapters;
    private final RevisionService service;

    SubmissionController(Chapters chapters, RevisionService service) {
        this.chapters = chapters;
        this.service = service;
    }

    @PostMapping
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
            service.refuse(plan, slug, form, writer);
            model.addAttribute("chapter", chapters.at(plan, slug));
            return invalid(RevisionController.FORM);
        }
        var submission = write(plan, slug, form, writer);
        if (submission.outcome() == Outcome.IN_CONFLICT) {
            return conflict(submission, chapters.at(plan, slug), model);
        }
        flash.addFlashAttribute("notice", "revision.outcome." + submission.outcome());
        flash.addFlashAttribute("meanwhile", new ArrayList<>(submission.meanwhile()));
        return redirect("/plannen/" + plan + "/" + slug);
    }

    /** Where the database refuses, the text is kept all the same. */
    private Submission write(String plan, String slug, RevisionForm form, Member writer) {
        try {
            return service.write(plan, slug, form, writer);
        } catch (DataAccessException failure) {
            service.refuse(plan, slug, form, writer);
            throw failure;
        }
    }

    /** Each place where changes touch, and a text with the words of both to go on with. */
    private static ModelAndView conflict(Submission submission, Chapter chapter, Model model) {
        model.addAttribute("chapter", chapter);
        model.addAttribute("submission", submission);
        model.addAttribute("form", submission.joined());
        return new ModelAndView("plan/conflict", CONFLICT);
    }
}
