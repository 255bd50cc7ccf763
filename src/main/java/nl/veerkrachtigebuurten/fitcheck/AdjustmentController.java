package nl.veerkrachtigebuurten.fitcheck;

import static nl.veerkrachtigebuurten.access.Permission.DECIDE_FITS;
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

/** Deciding what to do where something does not fit. */
@Controller
@RequestMapping("/toetsingen/{id:\\d+}/besluiten")
class AdjustmentController {

    private static final String FORM = "fitcheck/adjustment-form";

    private final FitChecks checks;
    private final FitCheckService service;

    AdjustmentController(FitChecks checks, FitCheckService service) {
        this.checks = checks;
        this.service = service;
    }

    @ModelAttribute("kinds")
    AdjustmentKind[] kinds() {
        return AdjustmentKind.values();
    }

    @GetMapping("/nieuw")
    @Requires(value = DECIDE_FITS, of = "@fitChecks.get(#id)")
    String blank(@PathVariable long id, Model model) {
        model.addAttribute("check", checks.get(id));
        model.addAttribute("form", new AdjustmentForm(AdjustmentKind.CHANGE, ""));
        return FORM;
    }

    @PostMapping
    @Requires(value = DECIDE_FITS, of = "@fitChecks.get(#id)")
    ModelAndView create(
            @PathVariable long id,
            @Valid @ModelAttribute("form") @Nullable AdjustmentForm form,
            Errors errors,
            @AuthenticationPrincipal Member member,
            Model model) {
        model.addAttribute("check", checks.get(id));
        if (form == null || errors.hasErrors()) {
            return invalid(FORM);
        }
        service.adjust(id, form, member);
        return redirect("/toetsingen/" + id);
    }
}
