package nl.veerkrachtigebuurten.step;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_MILESTONES;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A step lapses that does not have to be taken any more: it stays, struck through, with the reason. */
@Controller
@RequestMapping("/mijlpalen/{id}/stappen/{step}/vervallen")
class StepLapseController {

    private static final String FORM = "step/lapse-form";

    private final Steps steps;
    private final StepService service;

    StepLapseController(Steps steps, StepService service) {
        this.steps = steps;
        this.service = service;
    }

    @GetMapping
    @Requires(value = EDIT_MILESTONES, of = "@milestones.get(#id)")
    String blank(@PathVariable long id, @PathVariable long step, @ModelAttribute("form") LapseForm form, Model model) {
        model.addAttribute("lapsing", steps.at(id, step));
        return FORM;
    }

    @PostMapping
    @Requires(value = EDIT_MILESTONES, of = "@milestones.get(#id)")
    ModelAndView create(
            @PathVariable long id,
            @PathVariable long step,
            @Valid @ModelAttribute("form") LapseForm form,
            Errors errors,
            @AuthenticationPrincipal Member member,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            model.addAttribute("lapsing", steps.at(id, step));
            return invalid(FORM);
        }
        service.lapse(id, step, form.reason(), member);
        flash.addFlashAttribute("notice", "step.lapsed");
        return redirect("/mijlpalen/" + id + "#stap-" + step);
    }
}
