package nl.veerkrachtigebuurten.routekaart;

import static nl.veerkrachtigebuurten.access.Permission.REPORT_STATUS;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
import java.util.List;
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

/** Saying how a milestone stands. What was said is never changed; one says something new. */
@Controller
@RequestMapping("/mijlpalen/{id}/voortgang")
class MilestoneReportController {

    private static final String FORM = "routekaart/status-report-form";

    private final Milestones milestones;
    private final MilestoneService service;
    private final Shifts shifts;

    MilestoneReportController(Milestones milestones, MilestoneService service, Shifts shifts) {
        this.shifts = shifts;
        this.milestones = milestones;
        this.service = service;
    }

    @ModelAttribute("milestone")
    Milestone milestone(@PathVariable long id) {
        return milestones.get(id);
    }

    @ModelAttribute("assessments")
    List<MilestoneState> assessments() {
        return MilestoneState.SAYABLE;
    }

    @GetMapping
    @Requires(value = REPORT_STATUS, of = "@milestones.get(#id)")
    String blank(@PathVariable long id, @ModelAttribute("form") StatusReportForm form) {
        return FORM;
    }

    @PostMapping
    @Requires(value = REPORT_STATUS, of = "@milestones.get(#id)")
    ModelAndView create(
            @PathVariable long id,
            @Valid @ModelAttribute("form") StatusReportForm form,
            Errors errors,
            @AuthenticationPrincipal Member member) {
        if (!errors.hasFieldErrors("assessment") && !form.isSayable()) {
            errors.rejectValue("assessment", "jakarta.validation.constraints.NotNull.message");
        }
        if (errors.hasErrors()) {
            return invalid(FORM);
        }
        var moved = shifts.before(id, form.shiftsTo(), form.seen());
        if (!moved.isEmpty()) {
            return new ModelAndView(FORM, "moved", moved);
        }
        service.report(id, form, member);
        return redirect("/mijlpalen/" + id);
    }
}
