package nl.veerkrachtigebuurten.suggestion;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_PLANS;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Declining a suggestion, with the reason that its author reads. */
@Controller
@RequestMapping("/plannen/{plan}/{chapter}/voorstellen/{id}/afwijzing")
class DeclineController {

    private static final String FORM = "suggestion/decline-form";

    private final Suggestions suggestions;
    private final SuggestionService service;

    DeclineController(Suggestions suggestions, SuggestionService service) {
        this.suggestions = suggestions;
        this.service = service;
    }

    @ModelAttribute("suggestion")
    Suggestion suggestion(@PathVariable String plan, @PathVariable("chapter") String slug, @PathVariable long id) {
        return suggestions.at(plan, slug, id);
    }

    @GetMapping
    @Requires(value = EDIT_PLANS, of = "@chapters.at(#plan, #slug)")
    String blank(
            @PathVariable String plan, @PathVariable("chapter") String slug, @ModelAttribute("form") DeclineForm form) {
        return FORM;
    }

    @PostMapping
    @Requires(value = EDIT_PLANS, of = "@chapters.at(#plan, #slug)")
    ModelAndView create(
            @PathVariable String plan,
            @PathVariable("chapter") String slug,
            @PathVariable long id,
            @Valid @ModelAttribute("form") DeclineForm form,
            Errors errors,
            @AuthenticationPrincipal Member holder,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return invalid(FORM);
        }
        service.decline(plan, slug, id, form, holder);
        flash.addFlashAttribute("notice", "suggestion.declined");
        return redirect("/plannen/" + plan + "/" + slug + "/voorstellen/" + id);
    }
}
