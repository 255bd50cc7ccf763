package nl.veerkrachtigebuurten.suggestion;

import static nl.veerkrachtigebuurten.access.Permission.READ_PLANS;
import static nl.veerkrachtigebuurten.access.Permission.SUGGEST_PLANS;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.plan.Chapter;
import nl.veerkrachtigebuurten.plan.Chapters;
import org.springframework.data.domain.Limit;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The suggestions for a chapter. */
@Controller
@RequestMapping("/plannen/{plan}/{chapter}/voorstellen")
class SuggestionController {

    private static final String FORM = "suggestion/suggestion-form";
    private static final Limit MOST = Limit.of(100);

    private final Chapters chapters;
    private final Suggestions suggestions;
    private final Takeover takeover;
    private final SuggestionService service;

    SuggestionController(Chapters chapters, Suggestions suggestions, Takeover takeover, SuggestionService service) {
        this.chapters = chapters;
        this.suggestions = suggestions;
        this.takeover = takeover;
        this.service = service;
    }

    @ModelAttribute("chapter")
    Chapter chapter(@PathVariable String plan, @PathVariable("chapter") String slug) {
        return chapters.at(plan, slug);
    }

    @GetMapping
    @Requires(READ_PLANS)
    String index(@ModelAttribute("chapter") Chapter chapter, Model model) {
        model.addAttribute("suggestions", suggestions.of(chapter.id(), MOST));
        return "suggestion/suggestions";
    }

    @GetMapping("/{id}")
    @Requires(READ_PLANS)
    String show(@PathVariable String plan, @PathVariable("chapter") String slug, @PathVariable long id, Model model) {
        var suggestion = suggestions.at(plan, slug, id);
        model.addAttribute("suggestion", suggestion);
        model.addAttribute("changes", takeover.changesOf(suggestion));
        return "suggestion/suggestion";
    }

    @GetMapping("/nieuw")
    @Requires(value = SUGGEST_PLANS, of = "@chapters.at(#plan, #slug)")
    String blank(
            @PathVariable String plan,
            @PathVariable("chapter") String slug,
            @ModelAttribute("chapter") Chapter chapter,
            Model model) {
        model.addAttribute("form", SuggestionForm.of(chapter, takeover.textOf(chapter, chapter.newest())));
        return FORM;
    }

    @PostMapping
    @Requires(value = SUGGEST_PLANS, of = "@chapters.at(#plan, #slug)")
    ModelAndView create(
            @PathVariable String plan,
            @PathVariable("chapter") String slug,
            @ModelAttribute("chapter") Chapter chapter,
            @Valid @ModelAttribute("form") SuggestionForm form,
            Errors errors,
            @AuthenticationPrincipal Member author,
            RedirectAttributes flash) {
        if (!errors.hasErrors() && takeover.changes(chapter, form).count() == 0) {
            errors.rejectValue("text", "suggestion.unchanged");
        }
        if (errors.hasErrors()) {
            return invalid(FORM);
        }
        var id = service.suggest(plan, slug, form, author);
        flash.addFlashAttribute("notice", "suggestion.made");
        return redirect("/plannen/" + plan + "/" + slug + "/voorstellen/" + id);
    }
}
