package nl.veerkrachtigebuurten.perspective;

import static nl.veerkrachtigebuurten.access.Permission.STATE_PERSPECTIVES;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.cause.Cause;
import nl.veerkrachtigebuurten.cause.Causes;
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
import org.springframework.web.servlet.ModelAndView;

/** Saying that partners differ on a cause. */
@Controller
@RequestMapping("/oorzaken/{id:\\d+}/verschillen")
class DisagreementController {

    private static final String FORM = "perspective/difference-form";

    private final Causes causes;
    private final PerspectiveService service;

    DisagreementController(Causes causes, PerspectiveService service) {
        this.causes = causes;
        this.service = service;
    }

    @ModelAttribute("cause")
    Cause cause(@PathVariable long id) {
        return causes.get(id);
    }

    @GetMapping("/nieuw")
    @Requires(STATE_PERSPECTIVES)
    String blank(@PathVariable long id, Model model) {
        model.addAttribute("form", new DifferenceForm(""));
        return FORM;
    }

    @PostMapping
    @Requires(STATE_PERSPECTIVES)
    ModelAndView create(
            @PathVariable long id,
            @Valid @ModelAttribute("form") @Nullable DifferenceForm form,
            Errors errors,
            @AuthenticationPrincipal Member member) {
        if (form == null || errors.hasErrors()) {
            return invalid(FORM);
        }
        service.differ(causes.get(id), form, member);
        return redirect("/oorzaken/" + id + "#perspectieven");
    }
}
