package nl.veerkrachtigebuurten.adoption;

import static nl.veerkrachtigebuurten.access.Permission.ADOPT_PLANS;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How many signatures it takes, which the stuurgroep sets before the first of them signs. */
@Controller
@RequestMapping("/plannen/{plan}/vaststelling/{number:\\d+}/drempel")
class NeededController {

    private static final String FORM = "adoption/needed-form";

    private final PlanVersions versions;
    private final Adoptions adoptions;
    private final AdoptionService service;

    NeededController(PlanVersions versions, Adoptions adoptions, AdoptionService service) {
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
    String edit(@ModelAttribute("adoption") Adoption adoption, Model model) {
        model.addAttribute("form", new NeededForm(adoption.version().needed()));
        return FORM;
    }

    @PutMapping
    @Requires(ADOPT_PLANS)
    ModelAndView update(
            @PathVariable String plan,
            @PathVariable int number,
            @Valid @ModelAttribute("form") NeededForm form,
            Errors errors,
            @ModelAttribute("adoption") Adoption adoption,
            @AuthenticationPrincipal Member member,
            RedirectAttributes flash) {
        if (!errors.hasErrors() && form.needed() > adoption.asked().size()) {
            errors.rejectValue("needed", "needed.tooMany");
        }
        if (errors.hasErrors()) {
            return invalid(FORM);
        }
        service.require(plan, number, form, member);
        flash.addFlashAttribute("notice", "needed.set");
        return redirect("/plannen/" + plan + "/vaststelling/" + number);
    }
}
