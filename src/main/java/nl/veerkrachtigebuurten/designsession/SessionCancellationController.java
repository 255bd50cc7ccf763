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

/** Cancelling a design session. */
@Controller
@RequestMapping("/ontwerpsessies/{id:\\d+}/afgelasting")
class SessionCancellationController {

    private static final String FORM = "designsession/cancellation-form";

    private final DesignSessions sessions;
    private final DesignSessionService service;

    SessionCancellationController(DesignSessions sessions, DesignSessionService service) {
        this.sessions = sessions;
        this.service = service;
    }

    @GetMapping
    @Requires(EDIT_DESIGN_SESSIONS)
    String blank(@PathVariable long id, Model model) {
        model.addAttribute("form", new CancellationForm(""));
        return form(id, model);
    }

    @PostMapping
    @Requires(EDIT_DESIGN_SESSIONS)
    ModelAndView create(
            @PathVariable long id,
            @Valid @ModelAttribute("form") @Nullable CancellationForm form,
            Errors errors,
            Model model) {
        if (form == null || errors.hasErrors()) {
            return invalid(form(id, model));
        }
        service.cancel(id, form);
        return redirect("/ontwerpsessies/" + id);
    }

    private String form(long id, Model model) {
        model.addAttribute("design", sessions.get(id));
        return FORM;
    }
}
