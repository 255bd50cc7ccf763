package nl.veerkrachtigebuurten.routekaart;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_MILESTONES;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
import nl.veerkrachtigebuurten.access.ForMembers;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
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
@RequestMapping("/mijlpalen")
class MilestoneController {

    private static final String FORM = "routekaart/milestone-form";

    private final MilestoneService service;
    private final MilestoneChecks checks;
    private final MilestonePages pages;
    private final Shifts shifts;

    MilestoneController(MilestoneService service, MilestoneChecks checks, MilestonePages pages, Shifts shifts) {
        this.shifts = shifts;
        this.service = service;
        this.checks = checks;
        this.pages = pages;
    }

    @GetMapping("/{id}")
    @ForMembers
    String show(@PathVariable long id, Model model) {
        model.addAllAttributes(pages.show(id));
        return "routekaart/milestone";
    }

    @GetMapping("/nieuw")
    @Requires(EDIT_MILESTONES)
    String blank(@AuthenticationPrincipal Member member, Model model) {
        model.addAttribute("form", pages.firstForm(member));
        return FORM;
    }

    @PostMapping
    @Requires(EDIT_MILESTONES)
    ModelAndView create(
            @Valid @ModelAttribute("form") MilestoneForm form, Errors errors, @AuthenticationPrincipal Member member) {
        checks.check(form, errors);
        return errors.hasErrors() ? invalid(FORM) : redirect("/mijlpalen/" + service.plan(form, member));
    }

    @GetMapping("/{id}/wijzigen")
    @Requires(value = EDIT_MILESTONES, of = "@milestones.get(#id)")
    String edit(@PathVariable long id, Model model) {
        model.addAttribute("form", pages.form(id));
        return FORM;
    }

    @PutMapping("/{id}")
    @Requires(value = EDIT_MILESTONES, of = "@milestones.get(#id)")
    ModelAndView update(
            @PathVariable long id,
            @Valid @ModelAttribute("form") MilestoneForm form,
            Errors errors,
            @AuthenticationPrincipal Member member,
            RedirectAttributes flash) {
        checks.check(id, form, errors);
        if (errors.hasErrors()) {
            return invalid(FORM);
        }
        var moved = shifts.before(id, form.moment(), form.seen());
        if (!moved.isEmpty()) {
            return new ModelAndView(FORM, "moved", moved);
        }
        try {
            service.revise(id, form, member);
        } catch (OptimisticLockingFailureException overtaken) {
            // What was typed stays in the form, beside what is stored now.
            return new ModelAndView(FORM, pages.stored(id), HttpStatus.CONFLICT);
        }
        flash.addFlashAttribute("notice", "milestone.saved");
        return redirect("/mijlpalen/" + id);
    }

    @ModelAttribute("choices")
    MilestoneChoices choices() {
        return pages.choices();
    }
}
