package nl.veerkrachtigebuurten.fitanswer;

import static nl.veerkrachtigebuurten.access.Permission.HOLD_FIT_CHECKS;
import static nl.veerkrachtigebuurten.platform.Views.invalid;

import jakarta.validation.Valid;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.fitcheck.Fit;
import nl.veerkrachtigebuurten.fitcheck.FitChecks;
import nl.veerkrachtigebuurten.installation.PortalAddress;
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

/** Forms to print, each with a code of its own. */
@Controller
@RequestMapping("/toetsingen/{id:\\d+}/formulieren")
class PaperSheetController {

    private static final String FORM = "fitanswer/sheet-form";

    private final FitChecks checks;
    private final AnswerService service;
    private final PortalAddress address;

    PaperSheetController(FitChecks checks, AnswerService service, PortalAddress address) {
        this.checks = checks;
        this.service = service;
        this.address = address;
    }

    @GetMapping("/nieuw")
    @Requires(value = HOLD_FIT_CHECKS, of = "@fitChecks.get(#id)")
    String blank(@PathVariable long id, Model model) {
        model.addAttribute("check", checks.get(id));
        model.addAttribute("form", new SheetForm(20));
        return FORM;
    }

    /** The page itself answers: codes are told once, and kept nowhere on their way to another page. */
    @PostMapping
    @Requires(value = HOLD_FIT_CHECKS, of = "@fitChecks.get(#id)")
    ModelAndView create(
            @PathVariable long id,
            @Valid @ModelAttribute("form") @Nullable SheetForm form,
            Errors errors,
            Model model) {
        model.addAttribute("check", checks.get(id));
        if (form == null || errors.hasErrors()) {
            return invalid(FORM);
        }
        model.addAttribute("fits", Fit.values());
        model.addAttribute("address", address.of("/toets"));
        model.addAttribute("codes", service.print(id, form.number()));
        return new ModelAndView("fitanswer/sheets");
    }
}
