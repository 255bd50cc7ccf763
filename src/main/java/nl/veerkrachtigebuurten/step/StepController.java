package nl.veerkrachtigebuurten.step;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_MILESTONES;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
import java.util.Map;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.routekaart.MilestoneChoices;
import nl.veerkrachtigebuurten.routekaart.Milestones;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/mijlpalen/{id}/stappen")
class StepController {

    private static final String FORM = "step/step-form";

    private final Steps steps;
    private final StepService service;
    private final Milestones milestones;
    private final MilestoneChoices choices;

    StepController(Steps steps, StepService service, Milestones milestones, MilestoneChoices choices) {
        this.steps = steps;
        this.service = service;
        this.milestones = milestones;
        this.choices = choices;
    }

    @GetMapping("/nieuw")
    @Requires(value = EDIT_MILESTONES, of = "@milestones.get(#id)")
    String blank(@PathVariable long id, Model model) {
        var milestone = milestones.get(id);
        model.addAttribute("form", new StepForm("", milestone.owner().id(), null, null, null));
        return form(id, model);
    }

    @PostMapping
    @Requires(value = EDIT_MILESTONES, of = "@milestones.get(#id)")
    ModelAndView create(
            @PathVariable long id,
            @Valid @ModelAttribute("form") StepForm form,
            Errors errors,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return invalid(form(id, model));
        }
        flash.addFlashAttribute("notice", "step.planned");
        return redirect("/mijlpalen/" + id + "#stap-" + service.plan(id, form));
    }

    @GetMapping("/{step}/wijzigen")
    @Requires(value = EDIT_MILESTONES, of = "@milestones.get(#id)")
    String edit(@PathVariable long id, @PathVariable long step, Model model) {
        model.addAttribute("form", StepForm.of(steps.at(id, step)));
        return form(id, model);
    }

    @PutMapping("/{step}")
    @Requires(value = EDIT_MILESTONES, of = "@milestones.get(#id)")
    ModelAndView update(
            @PathVariable long id,
            @PathVariable long step,
            @Valid @ModelAttribute("form") StepForm form,
            Errors errors,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return invalid(form(id, model));
        }
        try {
            service.revise(id, step, form);
        } catch (OptimisticLockingFailureException overtaken) {
            // What was typed stays in the form, beside what is stored now.
            return new ModelAndView(form(id, model), Map.of("stored", steps.at(id, step)), HttpStatus.CONFLICT);
        }
        flash.addFlashAttribute("notice", "step.revised");
        return redirect("/mijlpalen/" + id + "#stap-" + step);
    }

    private String form(long id, Model model) {
        model.addAttribute("milestone", milestones.get(id));
        model.addAttribute("owners", choices.owners());
        return FORM;
    }
}
