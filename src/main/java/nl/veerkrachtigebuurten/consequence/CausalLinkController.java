package nl.veerkrachtigebuurten.consequence;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_CAUSES;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
import java.util.Optional;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.cause.Cause;
import nl.veerkrachtigebuurten.cause.Causes;
import nl.veerkrachtigebuurten.cause.Certainty;
import org.jspecify.annotations.Nullable;
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

/** Saying what a cause leads to. */
@Controller
@RequestMapping("/oorzaken/{id:\\d+}/gevolgen")
class CausalLinkController {

    private static final String FORM = "consequence/consequence-form";
    private static final Limit MOST_TITLES = Limit.of(2000);

    private final Causes causes;
    private final CausalLinkService service;

    CausalLinkController(Causes causes, CausalLinkService service) {
        this.causes = causes;
        this.service = service;
    }

    @GetMapping("/nieuw")
    @Requires(EDIT_CAUSES)
    String blank(@PathVariable long id, Model model) {
        model.addAttribute("form", new CausalLinkForm("", Certainty.POSSIBLE, null));
        return form(causes.get(id), model);
    }

    @PostMapping
    @Requires(EDIT_CAUSES)
    ModelAndView create(
            @PathVariable long id,
            @Valid @ModelAttribute("form") @Nullable CausalLinkForm form,
            Errors errors,
            @AuthenticationPrincipal Member member,
            Model model) {
        var cause = causes.get(id);
        var effect = form == null || errors.hasFieldErrors("effect")
                ? Optional.<Cause>empty()
                : causes.findFirstByTitleIgnoreCase(form.effect());
        if (effect.isEmpty() && !errors.hasFieldErrors("effect")) {
            errors.rejectValue("effect", "consequence.effect.unknown");
        }
        if (effect.filter(cause::isSameAs).isPresent()) {
            errors.rejectValue("effect", "consequence.effect.itself");
        }
        if (form == null || effect.isEmpty() || errors.hasErrors()) {
            return invalid(form(cause, model));
        }
        service.lead(cause, effect.get(), form, member);
        return redirect(cause.path());
    }

    private String form(Cause cause, Model model) {
        model.addAttribute("cause", cause);
        model.addAttribute("others", causes.choosable(MOST_TITLES));
        model.addAttribute("certainties", Certainty.values());
        return FORM;
    }
}
