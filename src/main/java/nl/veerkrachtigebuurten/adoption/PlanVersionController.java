package nl.veerkrachtigebuurten.adoption;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_PLANS;
import static nl.veerkrachtigebuurten.access.Permission.READ_PLANS;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.plan.Plans;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The versions of a plan that were submitted to the stuurgroep, and what became of each. */
@Controller
@RequestMapping("/plannen/{plan}/vaststelling")
class PlanVersionController {

    private static final String FORM = "adoption/version-form";

    private final Plans plans;
    private final PlanVersions versions;
    private final AdoptedPlans adopted;
    private final Invitees invitees;
    private final PlanVersionService service;

    PlanVersionController(
            Plans plans, PlanVersions versions, AdoptedPlans adopted, Invitees invitees, PlanVersionService service) {
        this.plans = plans;
        this.versions = versions;
        this.adopted = adopted;
        this.invitees = invitees;
        this.service = service;
    }

    @GetMapping
    @Requires(READ_PLANS)
    String index(@PathVariable("plan") String slug, Model model) {
        var plan = plans.at(slug);
        model.addAttribute("plan", plan);
        model.addAttribute("versions", versions.findByPlanIdOrderByNumberDesc(plan.id()));
        return "adoption/versions";
    }

    @GetMapping("/{number:\\d+}")
    @Requires(READ_PLANS)
    String show(@PathVariable String plan, @PathVariable int number, Model model) {
        model.addAttribute("reading", adopted.read(versions.at(plan, number)));
        return "adoption/version";
    }

    @GetMapping("/nieuw")
    @Requires(value = EDIT_PLANS, of = "@plans.at(#slug)")
    String blank(@PathVariable("plan") String slug, Model model) {
        model.addAttribute("form", PlanVersionForm.to(invitees.today()));
        describe(slug, model);
        return FORM;
    }

    @PostMapping
    @Requires(value = EDIT_PLANS, of = "@plans.at(#slug)")
    ModelAndView create(
            @PathVariable("plan") String slug,
            @Valid @ModelAttribute("form") PlanVersionForm form,
            Errors errors,
            @AuthenticationPrincipal Member member,
            Model model,
            RedirectAttributes flash) {
        if (!errors.hasErrors()
                && form.chosenFrom(invitees.today()).size() < form.seatIds().size()) {
            errors.rejectValue("seatIds", "planVersion.seatIds.gone");
        }
        if (errors.hasErrors()) {
            describe(slug, model);
            return invalid(FORM);
        }
        var version = service.submit(slug, form.chosenFrom(invitees.today()), form.note(), member);
        flash.addFlashAttribute("notice", "planVersion.made");
        return redirect("/plannen/" + slug + "/vaststelling/" + version.number());
    }

    private void describe(String slug, Model model) {
        model.addAttribute("plan", plans.at(slug));
        model.addAttribute("invitees", invitees.today());
    }
}
