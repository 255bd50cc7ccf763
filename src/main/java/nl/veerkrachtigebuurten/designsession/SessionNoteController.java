package nl.veerkrachtigebuurten.designsession;

import static nl.veerkrachtigebuurten.access.Permission.NOTE_DESIGN_SESSIONS;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import org.jspecify.annotations.Nullable;
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

/** Writing down what happens in a design session. */
@Controller
@RequestMapping("/ontwerpsessies/{id:\\d+}/notities")
class SessionNoteController {

    private static final String FORM = "designsession/note-form";

    private final DesignSessions sessions;
    private final DesignSessionService service;

    SessionNoteController(DesignSessions sessions, DesignSessionService service) {
        this.sessions = sessions;
        this.service = service;
    }

    @GetMapping
    @Requires(NOTE_DESIGN_SESSIONS)
    String blank(@PathVariable long id, Model model) {
        model.addAttribute("form", new SessionNoteForm(""));
        return form(id, model);
    }

    @PostMapping
    @Requires(NOTE_DESIGN_SESSIONS)
    ModelAndView create(
            @PathVariable long id,
            @Valid @ModelAttribute("form") @Nullable SessionNoteForm form,
            Errors errors,
            @AuthenticationPrincipal Member member,
            Model model) {
        if (form == null || errors.hasErrors()) {
            return invalid(form(id, model));
        }
        service.note(id, form, member);
        return redirect("/ontwerpsessies/" + id + "#notities");
    }

    private String form(long id, Model model) {
        model.addAttribute("design", sessions.get(id));
        return FORM;
    }
}
