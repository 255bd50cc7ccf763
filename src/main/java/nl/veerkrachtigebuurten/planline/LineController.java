package nl.veerkrachtigebuurten.planline;

import static nl.veerkrachtigebuurten.access.Permission.MARK_LINES;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
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

/** Marking a sentence of a chapter as a plan line: the script of its page tells which words were selected. */
@Controller
@RequestMapping("/plannen/{plan}/{chapter}/regels")
class LineController {

    private static final String FORM = "planline/line-form";

    private final Chapters chapters;
    private final Passages passages;
    private final LineService service;

    LineController(Chapters chapters, Passages passages, LineService service) {
        this.chapters = chapters;
        this.passages = passages;
        this.service = service;
    }

    @GetMapping("/nieuw")
    @Requires(value = MARK_LINES, of = "@lineScopes.of(@plans.at(#plan))")
    String blank(
            @PathVariable String plan,
            @PathVariable("chapter") String slug,
            @RequestParam(name = "woorden", required = false) @Nullable String words,
            @RequestParam(name = "voor", required = false) @Nullable String before,
            @RequestParam(name = "versie", required = false) @Nullable Integer revision,
            Model model) {
        var chapter = chapters.at(plan, slug);
        model.addAttribute("form", LineForm.on(chapter, words, before, revision));
        model.addAllAttributes(passages.toChooseFrom(chapter, words, revision));
        return FORM;
    }

    @PostMapping
    @Requires(value = MARK_LINES, of = "@lineScopes.of(@plans.at(#plan))")
    ModelAndView create(
            @PathVariable String plan,
            @PathVariable("chapter") String slug,
            @Valid @ModelAttribute("form") LineForm form,
            Errors errors,
            @AuthenticationPrincipal Member member,
            Model model,
            RedirectAttributes flash) {
        var chapter = chapters.at(plan, slug);
        var passage = passages.pointedAt(chapter, form, errors);
        if (passage.isEmpty()) {
            model.addAllAttributes(passages.toChooseFrom(chapter, errors));
            return invalid(FORM);
        }
        flash.addFlashAttribute("notice", "planline.marked");
        return redirect(service.mark(chapter, passage.get(), member).path());
    }
}
