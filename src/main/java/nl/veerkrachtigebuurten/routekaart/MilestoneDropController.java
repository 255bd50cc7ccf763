package nl.veerkrachtigebuurten.routekaart;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_MILESTONES;
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

/** Dropping a milestone: it stays on the routekaart, struck through, with the reason. */
@Controller
@RequestMapping("/mijlpalen/{id}/vervallen")
class MilestoneDropController {

    private static final String FORM = "routekaart/drop-form";

    private final Milestones milestones;
    private final MilestoneService service;

    MilestoneDropController(Milestones milestones, MilestoneService service) {
        this.milestones = milestones;
        this.service = service;
    }

    @ModelAttribute("milestone")
    Milestone milestone(@PathVariable long id) {
        return milestones.get(id);
    }

    @GetMapping
    @Requires(value = EDIT_MILESTONES, of = "@milestones.get(#id)")
    String blank(@PathVariable long id, @ModelAttribute("form") DropForm form) {
        return FORM;
    }

    @PostMapping
    @Requires(value = EDIT_MILESTONES, of = "@milestones.get(#id)")
    ModelAndView create(
            @PathVariable long id,
            @Valid @ModelAttribute("form") DropForm form,
            Errors errors,
            @AuthenticationPrincipal Member member) {
        if (errors.hasErrors()) {
            return invalid(FORM);
        }
        service.drop(id, form.reason(), member);
        return redirect("/mijlpalen/" + id);
    }
}
