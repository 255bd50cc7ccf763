package nl.veerkrachtigebuurten.margin;

import static nl.veerkrachtigebuurten.access.Permission.COMMENT_PLANS;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
import java.util.Map;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.plan.Chapters;
import nl.veerkrachtigebuurten.plan.Passages;
import org.jspecify.annotations.Nullable;
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

/** Saying something of a passage: the script of a chapter's page tells which words were selected. */
@Controller
@RequestMapping("/plannen/{plan}/{chapter}/reacties")
class CommentController {

    private static final String FORM = "margin/comment-form";

    private final Chapters chapters;
    private final Passages passages;
    private final Callers callers;
    private final CommentService service;

    CommentController(Chapters chapters, Passages passages, Callers callers, CommentService service) {
        this.chapters = chapters;
        this.passages = passages;
        this.callers = callers;
        this.service = service;
    }

    @GetMapping("/nieuw")
    @Requires(COMMENT_PLANS)
    String blank(
            @PathVariable String plan,
            @PathVariable("chapter") String slug,
            @RequestParam(name = "woorden", required = false) @Nullable String words,
            @RequestParam(name = "voor", required = false) @Nullable String before,
            @RequestParam(name = "versie", required = false) @Nullable Integer revision,
            Model model) {
        var chapter = chapters.at(plan, slug);
        model.addAttribute("form", CommentForm.on(chapter, words, before, revision));
        return form(passages.toChooseFrom(chapter, words, revision), model);
    }

    @PostMapping
    @Requires(COMMENT_PLANS)
    ModelAndView create(
            @PathVariable String plan,
            @PathVariable("chapter") String slug,
            @Valid @ModelAttribute("form") CommentForm form,
            Errors errors,
            @AuthenticationPrincipal Member author,
            Model model,
            RedirectAttributes flash) {
        var chapter = chapters.at(plan, slug);
        Calls.check(errors, callers);
        var passage = passages.pointedAt(chapter, form, errors);
        if (passage.isEmpty()) {
            return invalid(form(passages.toChooseFrom(chapter, errors), model));
        }
        flash.addFlashAttribute("notice", "comment.placed");
        return redirect(chapter.path() + "#reactie-"
                + service.comment(chapter, passage.get(), form, author).id());
    }

    private String form(Map<String, Object> passages, Model model) {
        model.addAllAttributes(passages);
        model.addAttribute("colleagues", callers.colleagues());
        return FORM;
    }
}
