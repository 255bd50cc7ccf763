package nl.veerkrachtigebuurten.fitanswer;

import static nl.veerkrachtigebuurten.access.Permission.HOLD_FIT_CHECKS;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.fitcheck.Fit;
import nl.veerkrachtigebuurten.fitcheck.FitChecks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Typing in what people wrote on printed forms. */
@Controller
@RequestMapping("/toetsingen/{id:\\d+}/papier")
class PaperAnswerController {

    private static final String FORM = "fitanswer/paper-form";

    private final FitChecks checks;
    private final FitCodes codes;
    private final AnswerService service;

    PaperAnswerController(FitChecks checks, FitCodes codes, AnswerService service) {
        this.checks = checks;
        this.codes = codes;
        this.service = service;
    }

    @ModelAttribute("fits")
    Fit[] fits() {
        return Fit.values();
    }

    @GetMapping("/nieuw")
    @Requires(value = HOLD_FIT_CHECKS, of = "@fitChecks.get(#id)")
    String blank(@PathVariable long id, Model model) {
        model.addAttribute("check", checks.get(id));
        model.addAttribute("form", PaperForm.blank());
        return FORM;
    }

    @PostMapping
    @Requires(value = HOLD_FIT_CHECKS, of = "@fitChecks.get(#id)")
    ModelAndView create(
            @PathVariable long id,
            @Valid @ModelAttribute("form") @Nullable PaperForm form,
            Errors errors,
            Model model,
            RedirectAttributes next) {
        model.addAttribute("check", checks.get(id));
        if (form == null) {
            return invalid(FORM);
        }
        check(id, form, errors);
        Story.check(form.story(), form.confirmed(), errors, model);
        if (errors.hasErrors()) {
            return invalid(FORM);
        }
        service.copy(id, form);
        next.addFlashAttribute("notice", "answer.copied");
        return redirect("/toetsingen/" + id + "/papier/nieuw");
    }

    private void check(long id, PaperForm form, Errors errors) {
        if (errors.hasFieldErrors("code")) {
            return;
        }
        if (codes.checkOf(form.code()).filter(found -> found == id).isEmpty()) {
            errors.rejectValue("code", "answer.code.unknown");
        } else if (codes.isUsed(form.code())) {
            errors.rejectValue("code", "answer.code.used");
        }
    }
}
