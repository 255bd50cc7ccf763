package nl.veerkrachtigebuurten.undermining;

import static nl.veerkrachtigebuurten.access.Permission.SAY_UNDERMINED;
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

/** Taking back what was wrongly said to undermine an intervention. */
@Controller
@RequestMapping("/interventies/ondermijnd/{id:\\d+}/intrekking")
class TakeBackController {

    private static final String FORM = "undermining/take-back-form";
    private static final String OWN = "@underminings.get(#id).scopesFor(#member.personId())";

    private final Underminings underminings;
    private final UnderminingService service;

    TakeBackController(Underminings underminings, UnderminingService service) {
        this.underminings = underminings;
        this.service = service;
    }

    @GetMapping
    @Requires(value = SAY_UNDERMINED, of = OWN)
    String blank(@PathVariable long id, @AuthenticationPrincipal Member member, Model model) {
        model.addAttribute("undermining", underminings.get(id));
        model.addAttribute("form", new TakeBackForm(""));
        return FORM;
    }

    @PostMapping
    @Requires(value = SAY_UNDERMINED, of = OWN)
    ModelAndView create(
            @PathVariable long id,
            @Valid @ModelAttribute("form") @Nullable TakeBackForm form,
            Errors errors,
            @AuthenticationPrincipal Member member,
            Model model) {
        var undermining = underminings.get(id);
        model.addAttribute("undermining", undermining);
        if (form == null || errors.hasErrors()) {
            return invalid(FORM);
        }
        service.takeBack(id, form, member);
        return redirect(undermining.path());
    }
}
