package nl.veerkrachtigebuurten.undermining;

import static nl.veerkrachtigebuurten.access.Permission.ACCEPT_UNDERMINING;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
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

/** The stuurgroep accepts for a while that an intervention is undermined. */
@Controller
@RequestMapping("/interventies/ondermijnd/{id:\\d+}/aanvaarding")
class AcceptanceOfUnderminingController {

    private static final String FORM = "undermining/acceptance-form";
    private static final int MONTHS = 3;

    private final Underminings underminings;
    private final UnderminingService service;
    private final Clock clock;

    AcceptanceOfUnderminingController(Underminings underminings, UnderminingService service, Clock clock) {
        this.underminings = underminings;
        this.service = service;
        this.clock = clock;
    }

    @GetMapping
    @Requires(ACCEPT_UNDERMINING)
    String blank(@PathVariable long id, Model model) {
        model.addAttribute("undermining", underminings.get(id));
        model.addAttribute("form", AcceptanceForm.blank(LocalDate.now(clock).plusMonths(MONTHS)));
        return FORM;
    }

    @PostMapping
    @Requires(ACCEPT_UNDERMINING)
    ModelAndView create(
            @PathVariable long id,
            @Valid @ModelAttribute("form") @Nullable AcceptanceForm form,
            Errors errors,
            @AuthenticationPrincipal Member member,
            Model model) {
        var undermining = underminings.get(id);
        model.addAttribute("undermining", undermining);
        if (form != null) {
            form.check(LocalDate.now(clock), errors);
        }
        if (form == null || errors.hasErrors()) {
            return invalid(FORM);
        }
        service.accept(id, form, member);
        return redirect(undermining.path());
    }
}
