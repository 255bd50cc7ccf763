package nl.veerkrachtigebuurten.difference;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_MILESTONES;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import nl.veerkrachtigebuurten.access.ForMembers;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.history.DayAsked;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The days to compare with that have a name. */
@Controller
@RequestMapping("/routekaart/ijkpunten")
class BaselineController {

    private static final String FORM = "difference/baseline-form";

    private final Baselines baselines;
    private final BaselineService service;
    private final Clock clock;

    BaselineController(Baselines baselines, BaselineService service, Clock clock) {
        this.baselines = baselines;
        this.service = service;
        this.clock = clock;
    }

    @GetMapping
    @ForMembers
    String index(Model model) {
        model.addAttribute("baselines", baselines.all());
        return "difference/baselines";
    }

    @GetMapping("/nieuw")
    @Requires(value = EDIT_MILESTONES, of = BaselineService.EVERYTHING)
    String blank(Model model) {
        model.addAttribute("form", new BaselineForm("", LocalDate.now(clock).toString()));
        return FORM;
    }

    @PostMapping
    @Requires(value = EDIT_MILESTONES, of = BaselineService.EVERYTHING)
    ModelAndView create(
            @Valid @ModelAttribute("form") BaselineForm form,
            Errors errors,
            @AuthenticationPrincipal Member member,
            RedirectAttributes flash) {
        var day = check(form, errors);
        if (day == null || errors.hasErrors()) {
            return invalid(FORM);
        }
        service.name(form.name(), day, member);
        flash.addFlashAttribute("notice", "baseline.saved");
        return redirect("/routekaart/ijkpunten");
    }

    /** The day that the form means, if it means one that has come. */
    private @Nullable LocalDate check(BaselineForm form, Errors errors) {
        if (!errors.hasFieldErrors("name") && baselines.stands(form.name())) {
            errors.rejectValue("name", "baseline.name.taken");
        }
        if (errors.hasFieldErrors("day")) {
            return null;
        }
        var asked = DayAsked.of(form.day(), LocalDate.now(clock));
        var fault = asked.fault();
        if (fault != null) {
            errors.rejectValue("day", fault, new Object[] {form.day()}, null);
        }
        return asked.day();
    }
}
