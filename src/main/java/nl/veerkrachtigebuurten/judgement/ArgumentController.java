package nl.veerkrachtigebuurten.judgement;

import static nl.veerkrachtigebuurten.access.Permission.ARGUE_CAUSES;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Speaking for a cause, or against it. */
@Controller
@RequestMapping("/oorzaken/{id:\\d+}/argumenten")
class ArgumentController {

    private static final String FORM = "judgement/argument-form";

    private final Causes causes;
    private final JudgementService service;

    ArgumentController(Causes causes, JudgementService service) {
        this.causes = causes;
        this.service = service;
    }

    @ModelAttribute("cause")
    Cause cause(@PathVariable long id) {
        return causes.get(id);
    }

    @ModelAttribute("stances")
    Stance[] stances() {
        return Stance.values();
    }

    @GetMapping("/nieuw")
    @Requires(ARGUE_CAUSES)
    String blank(
            @PathVariable long id, @RequestParam(name = "hoe", required = false) @Nullable Stance stance, Model model) {
        model.addAttribute("form", new ArgumentForm(stance == null ? Stance.SUPPORTS : stance, ""));
        return FORM;
    }

    @PostMapping
    @Requires(ARGUE_CAUSES)
    ModelAndView create(
            @PathVariable long id,
            @Valid @ModelAttribute("form") @Nullable ArgumentForm form,
            Errors errors,
            @AuthenticationPrincipal Member member) {
        if (form == null || errors.hasErrors()) {
            return invalid(FORM);
        }
        service.argue(id, form, member);
        return redirect("/oorzaken/" + id + "#argumenten");
    }
}
