package nl.veerkrachtigebuurten.suggestion;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_PLANS;
import static nl.veerkrachtigebuurten.platform.Views.redirect;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.validation.Valid;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.suggestion.Takeover.Joined;
import nl.veerkrachtigebuurten.writing.Differences;
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

/** Taking over a suggestion, whole or some of its changes. */
@Controller
@RequestMapping("/plannen/{plan}/{chapter}/voorstellen/{id}/overname")
class AcceptanceController {

    private static final String SHOWN = "suggestion/suggestion";
    private static final String BY_HAND = "suggestion/conflict";

    private final Suggestions suggestions;
    private final Takeover takeover;
    private final SuggestionService service;

    AcceptanceController(Suggestions suggestions, Takeover takeover, SuggestionService service) {
        this.suggestions = suggestions;
        this.takeover = takeover;
        this.service = service;
    }

    @PostMapping
    @Requires(value = EDIT_PLANS, of = "@chapters.at(#plan, #slug)")
    ModelAndView create(
            @PathVariable String plan,
            @PathVariable("chapter") String slug,
            @PathVariable long id,
            @Valid @ModelAttribute("form") AcceptanceForm form,
            Errors errors,
            @AuthenticationPrincipal Member holder,
            Model model,
            RedirectAttributes flash) {
        var suggestion = suggestions.at(plan, slug, id);
        model.addAttribute("suggestion", suggestion);
        model.addAttribute("changes", takeover.changesOf(suggestion));
        if (errors.hasErrors()) {
            model.addAttribute("missing", errors.hasFieldErrors("changes"));
            return new ModelAndView(errors.hasFieldErrors("text") ? BY_HAND : SHOWN, UNPROCESSABLE_CONTENT);
        }
        var joined = service.accept(plan, slug, id, form, holder);
        if (joined.isPresent()) {
            return conflict(joined.get(), suggestion, form, model);
        }
        flash.addFlashAttribute("notice", "suggestion.accepted");
        return redirect(suggestion.path());
    }

    /** The joined text, to be made right by hand and sent again. */
    private static ModelAndView conflict(Joined joined, Suggestion suggestion, AcceptanceForm form, Model model) {
        model.addAttribute("differences", Differences.between(joined.stored(), suggestion.text()));
        model.addAttribute("form", new AcceptanceForm(form.changes(), joined.text(), joined.newest()));
        return new ModelAndView(BY_HAND, CONFLICT);
    }
}
