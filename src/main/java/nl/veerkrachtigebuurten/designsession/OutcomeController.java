package nl.veerkrachtigebuurten.designsession;

import static nl.veerkrachtigebuurten.access.Permission.ADD_OUTCOMES;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
import java.util.Optional;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.intervention.Intervention;
import nl.veerkrachtigebuurten.intervention.Interventions;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Saying which interventions came out of a design session. A new one comes here once it is thought of. */
@Controller
@RequestMapping("/ontwerpsessies/{id:\\d+}/uitkomsten")
class OutcomeController {

    private static final String FORM = "designsession/outcome-form";
    private static final Limit MOST = Limit.of(1000);

    private final DesignSessions sessions;
    private final Interventions interventions;
    private final OutcomeService service;

    OutcomeController(DesignSessions sessions, Interventions interventions, OutcomeService service) {
        this.sessions = sessions;
        this.interventions = interventions;
        this.service = service;
    }

    @GetMapping
    @Requires(ADD_OUTCOMES)
    String blank(
            @PathVariable long id,
            @RequestParam(name = "interventie", required = false) @Nullable Long interventionId,
            Model model) {
        var chosen = Optional.ofNullable(interventionId).flatMap(interventions::findById);
        model.addAttribute(
                "form", new OutcomeForm(chosen.map(Intervention::title).orElse("")));
        return form(id, model);
    }

    @PostMapping
    @Requires(ADD_OUTCOMES)
    ModelAndView create(
            @PathVariable long id,
            @Valid @ModelAttribute("form") @Nullable OutcomeForm form,
            Errors errors,
            @AuthenticationPrincipal Member member,
            Model model) {
        var intervention = form == null || errors.hasErrors()
                ? Optional.<Intervention>empty()
                : interventions.findFirstByTitle(form.intervention());
        if (intervention.isEmpty() && !errors.hasErrors()) {
            errors.rejectValue("intervention", "designsession.outcome.unknown");
        }
        if (intervention.isEmpty()) {
            return invalid(form(id, model));
        }
        service.link(id, intervention.get(), member);
        return redirect("/ontwerpsessies/" + id + "#uitkomsten");
    }

    private String form(long id, Model model) {
        model.addAttribute("design", sessions.get(id));
        model.addAttribute("titles", interventions.titles(MOST));
        return FORM;
    }
}
