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

/** Saying that a cause undermines an intervention. */
@Controller
@RequestMapping("/interventies/{id:\\d+}/ondermijnd")
class UnderminedController {

    private static final String FORM = "undermining/undermining-form";

    private final UnderminingChoices choices;
    private final UnderminingService service;

    UnderminedController(UnderminingChoices choices, UnderminingService service) {
        this.choices = choices;
        this.service = service;
    }

    @GetMapping("/nieuw")
    @Requires(SAY_UNDERMINED)
    String blank(@PathVariable long id, Model model) {
        model.addAttribute("form", new UnderminingForm("", ""));
        return form(id, model);
    }

    @PostMapping
    @Requires(SAY_UNDERMINED)
    ModelAndView create(
            @PathVariable long id,
            @Valid @ModelAttribute("form") @Nullable UnderminingForm form,
            Errors errors,
            @AuthenticationPrincipal Member member,
            Model model) {
        var claim = form == null ? null : choices.claim(id, form, errors).orElse(null);
        return claim == null || errors.hasErrors()
                ? invalid(form(id, model))
                : redirect(service.say(claim, member).path());
    }

    private String form(long id, Model model) {
        model.addAttribute("intervention", choices.intervention(id));
        model.addAttribute("titles", choices.titles());
        return FORM;
    }
}
