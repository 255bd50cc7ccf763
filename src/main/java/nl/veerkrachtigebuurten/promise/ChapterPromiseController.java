package nl.veerkrachtigebuurten.promise;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_PLANS;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
import java.util.Optional;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.plan.Chapter;
import nl.veerkrachtigebuurten.plan.Chapters;
import nl.veerkrachtigebuurten.plan.Passages;
import nl.veerkrachtigebuurten.writing.Bookmark;
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

/** Marking a sentence of a chapter as a promise: the script of its page tells which words were selected. */
@Controller
@RequestMapping("/plannen/{plan}/{chapter}/toezeggingen")
class ChapterPromiseController {

    private static final String FORM = "promise/chapter-promise-form";

    private final Chapters chapters;
    private final Passages passages;
    private final Pledges pledges;
    private final PromiseService service;

    ChapterPromiseController(Chapters chapters, Passages passages, Pledges pledges, PromiseService service) {
        this.chapters = chapters;
        this.passages = passages;
        this.pledges = pledges;
        this.service = service;
    }

    @GetMapping("/nieuw")
    @Requires(value = EDIT_PLANS, of = "@plans.at(#plan)")
    String blank(
            @PathVariable String plan,
            @PathVariable("chapter") String slug,
            @RequestParam(name = "woorden", required = false) @Nullable String words,
            @RequestParam(name = "voor", required = false) @Nullable String before,
            @RequestParam(name = "versie", required = false) @Nullable Integer revision,
            Model model) {
        var chapter = chapters.at(plan, slug);
        var seat = pledges.leaderOf(chapter.plan().pillar());
        model.addAttribute("form", PromiseForm.on(words, before, revision == null ? chapter.newest() : revision, seat));
        model.addAllAttributes(passages.toChooseFrom(chapter, words, revision));
        model.addAttribute("seats", pledges.seats());
        return FORM;
    }

    @PostMapping
    @Requires(value = EDIT_PLANS, of = "@plans.at(#plan)")
    ModelAndView create(
            @PathVariable String plan,
            @PathVariable("chapter") String slug,
            @Valid @ModelAttribute("form") PromiseForm form,
            Errors errors,
            @AuthenticationPrincipal Member member,
            Model model,
            RedirectAttributes flash) {
        var chapter = chapters.at(plan, slug);
        var passage = pointedAt(chapter, form, errors);
        if (passage.isEmpty() || errors.hasErrors()) {
            model.addAllAttributes(passages.toChooseFrom(chapter, errors));
            model.addAttribute("seats", pledges.seats());
            return invalid(FORM);
        }
        flash.addFlashAttribute("notice", "promise.marked");
        return redirect(service.mark(chapter, passage.get(), form, member).path());
    }

    private Optional<Bookmark> pointedAt(Chapter chapter, PromiseForm form, Errors errors) {
        pledges.check(form, errors);
        var passage = passages.pointedAt(chapter, form, errors);
        passage.ifPresent(found -> Pledges.checkLength(found.anchor(), form, errors));
        return passage;
    }
}
