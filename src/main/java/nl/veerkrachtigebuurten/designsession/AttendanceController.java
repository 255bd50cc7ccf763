package nl.veerkrachtigebuurten.designsession;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_DESIGN_SESSIONS;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
import nl.veerkrachtigebuurten.access.Requires;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Saying who really took part in a design session. */
@Controller
@RequestMapping("/ontwerpsessies/{id:\\d+}/deelname")
class AttendanceController {

    private static final String FORM = "designsession/attendance-form";

    private final DesignSessions sessions;
    private final DesignSessionPages pages;
    private final DesignSessionChoices choices;
    private final DesignSessionService service;

    AttendanceController(
            DesignSessions sessions,
            DesignSessionPages pages,
            DesignSessionChoices choices,
            DesignSessionService service) {
        this.sessions = sessions;
        this.pages = pages;
        this.choices = choices;
        this.service = service;
    }

    @GetMapping
    @Requires(EDIT_DESIGN_SESSIONS)
    String blank(@PathVariable long id, Model model) {
        model.addAttribute("form", pages.attendance(id));
        return form(id, model);
    }

    @PostMapping
    @Requires(EDIT_DESIGN_SESSIONS)
    ModelAndView create(
            @PathVariable long id,
            @Valid @ModelAttribute("form") @Nullable AttendanceForm form,
            Errors errors,
            Model model) {
        if (form == null || errors.hasErrors()) {
            return invalid(form(id, model));
        }
        service.hold(id, form);
        return redirect("/ontwerpsessies/" + id);
    }

    private String form(long id, Model model) {
        model.addAttribute("design", sessions.get(id));
        model.addAttribute("guests", pages.guests(id));
        model.addAttribute("pillars", choices.pillars());
        return FORM;
    }
}
