package nl.veerkrachtigebuurten.intervention;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_INTERVENTIONS;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
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

/** Saying how an intervention stands. */
@Controller
@RequestMapping("/interventies/{id:\\d+}/stand")
class InterventionStateController {

    private static final String FORM = "intervention/statement-form";

    private final Interventions interventions;
    private final InterventionService service;

    InterventionStateController(Interventions interventions, InterventionService service) {
        this.interventions = interventions;
        this.service = service;
    }

    @GetMapping("/nieuw")
    @Requires(value = EDIT_INTERVENTIONS, of = "@interventions.get(#id)")
    String blank(@PathVariable long id, Model model) {
        var intervention = interventions.get(id);
        model.addAttribute("intervention", intervention);
        model.addAttribute("form", StatementForm.blank(intervention));
        return FORM;
    }

    @PostMapping
    @Requires(value = EDIT_INTERVENTIONS, of = "@interventions.get(#id)")
    ModelAndView create(
            @PathVariable long id,
            @Valid @ModelAttribute("form") @Nullable StatementForm form,
            Errors errors,
            @AuthenticationPrincipal Member member,
            Model model) {
        var intervention = interventions.get(id);
        model.addAttribute("intervention", intervention);
        if (form == null || errors.hasErrors()) {
            return invalid(FORM);
        }
        service.state(id, form, member);
        return redirect(intervention.path());
    }
}
