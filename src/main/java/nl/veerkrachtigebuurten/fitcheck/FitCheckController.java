package nl.veerkrachtigebuurten.fitcheck;

import static nl.veerkrachtigebuurten.access.Permission.HOLD_FIT_CHECKS;
import static nl.veerkrachtigebuurten.access.Permission.READ_PLANS;
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

@Controller
@RequestMapping("/toetsingen")
class FitCheckController {

    private static final String FORM = "fitcheck/fit-check-form";

    private final FitPages pages;
    private final FitChoices choices;
    private final FitCheckService service;

    FitCheckController(FitPages pages, FitChoices choices, FitCheckService service) {
        this.pages = pages;
        this.choices = choices;
        this.service = service;
    }

    @ModelAttribute("choices")
    FitChoices choices() {
        return choices;
    }

    @ModelAttribute("ways")
    Asked[] ways() {
        return Asked.values();
    }

    @GetMapping
    @Requires(READ_PLANS)
    String index(Model model) {
        model.addAttribute("lines", pages.lines());
        return "fitcheck/fit-checks";
    }

    @GetMapping("/{id:\\d+}")
    @Requires(READ_PLANS)
    String show(@PathVariable long id, @AuthenticationPrincipal Member member, Model model) {
        model.addAllAttributes(pages.show(id, member));
        return "fitcheck/fit-check";
    }

    @GetMapping("/nieuw")
    @Requires(HOLD_FIT_CHECKS)
    String blank(FitStart start, Model model) {
        model.addAttribute("form", FitCheckForm.blank(start, pages.today()));
        return FORM;
    }

    @PostMapping
    @Requires(HOLD_FIT_CHECKS)
    ModelAndView create(
            @Valid @ModelAttribute("form") @Nullable FitCheckForm form,
            Errors errors,
            @AuthenticationPrincipal Member member) {
        if (form != null) {
            choices.check(form, errors);
        }
        return form == null || errors.hasErrors()
                ? invalid(FORM)
                : redirect(service.setUp(form, member).path());
    }
}
