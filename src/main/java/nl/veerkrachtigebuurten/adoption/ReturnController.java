package nl.veerkrachtigebuurten.adoption;

import static nl.veerkrachtigebuurten.access.Permission.ADOPT_PLANS;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Giving a version back to whoever submitted it, with the reasons. */
@Controller
@RequestMapping("/plannen/{plan}/vaststelling/{number:\\d+}/teruggave")
class ReturnController {

    private static final String FORM = "adoption/return-form";

    private final PlanVersions versions;
    private final Adoptions adoptions;
    private final AdoptionService service;

    ReturnController(PlanVersions versions, Adoptions adoptions, AdoptionService service) {
        this.versions = versions;
        this.adoptions = adoptions;
        this.service = service;
    }

    @ModelAttribute("adoption")
    Adoption adoption(@PathVariable String plan, @PathVariable int number) {
        return adoptions.of(versions.at(plan, number));
    }

    @GetMapping
    @Requires(ADOPT_PLANS)
    String blank(@ModelAttribute("form") ReturnForm form) {
        return FORM;
    }

    @PostMapping
    @Requires(ADOPT_PLANS)
    ModelAndView create(
            @PathVariable String plan,
            @PathVariable int number,
            @Valid @ModelAttribute("form") ReturnForm form,
            Errors errors,
            @AuthenticationPrincipal Member member,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return invalid(FORM);
        }
        service.giveBack(plan, number, form, member);
        flash.addFlashAttribute("notice", "adoption.returned");
        return redirect("/plannen/" + plan + "/vaststelling/" + number);
    }
}
