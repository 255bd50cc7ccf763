package nl.veerkrachtigebuurten.deferral;

import static nl.veerkrachtigebuurten.access.Permission.DEFER_CAUSES;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.cause.Causes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.http.HttpStatus;
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

/** Saying that a cause is not taken up now, and why. */
@Controller
@RequestMapping("/oorzaken/{id:\\d+}/niet-opgepakt")
class DeferralController {

    private static final String FORM = "deferral/deferral-form";

    private final Causes causes;
    private final Deferrals deferrals;
    private final DeferralService service;

    DeferralController(Causes causes, Deferrals deferrals, DeferralService service) {
        this.causes = causes;
        this.deferrals = deferrals;
        this.service = service;
    }

    @GetMapping
    @Requires(value = DEFER_CAUSES, of = "@causes.get(#id)")
    String blank(@PathVariable long id, Model model) {
        model.addAttribute(
                "form", new DeferralForm("", last(id).map(Deferral::id).orElse(null)));
        return form(id, model);
    }

    @PostMapping
    @Requires(value = DEFER_CAUSES, of = "@causes.get(#id)")
    ModelAndView create(
            @PathVariable long id,
            @Valid @ModelAttribute("form") @Nullable DeferralForm form,
            Errors errors,
            @AuthenticationPrincipal Member member,
            Model model) {
        if (form != null) {
            form.check(errors);
        }
        if (form == null || errors.hasErrors()) {
            return invalid(form(id, model));
        }
        var last = last(id);
        if (!Objects.equals(last.map(Deferral::id).orElse(null), form.last())) {
            model.addAttribute("stored", last.orElse(null));
            return new ModelAndView(form(id, model), HttpStatus.CONFLICT);
        }
        service.defer(causes.get(id), form, member);
        return redirect("/oorzaken/" + id + "#niet-opgepakt");
    }

    private Optional<Deferral> last(long id) {
        return deferrals.findByCauseIdOrderByIdDesc(id, Limit.of(1)).stream().findFirst();
    }

    private String form(long id, Model model) {
        model.addAttribute("cause", causes.get(id));
        return FORM;
    }
}
