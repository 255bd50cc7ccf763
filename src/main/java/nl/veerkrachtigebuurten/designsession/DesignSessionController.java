package nl.veerkrachtigebuurten.designsession;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_DESIGN_SESSIONS;
import static nl.veerkrachtigebuurten.access.Permission.READ_CAUSES;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
import java.util.List;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/ontwerpsessies")
class DesignSessionController {

    private static final String FORM = "designsession/session-form";

    private final DesignSessions sessions;
    private final DesignSessionPages pages;
    private final DesignSessionChoices choices;
    private final DesignSessionService service;

    DesignSessionController(
            DesignSessions sessions,
            DesignSessionPages pages,
            DesignSessionChoices choices,
            DesignSessionService service) {
        this.sessions = sessions;
        this.pages = pages;
        this.choices = choices;
        this.service = service;
    }

    @ModelAttribute("choices")
    DesignSessionChoices choices() {
        return choices;
    }

    @GetMapping
    @Requires(READ_CAUSES)
    String index(@RequestParam(name = "pagina", defaultValue = "1") int number, Model model) {
        model.addAttribute("page", pages.page(number));
        return "designsession/sessions";
    }

    @GetMapping("/{id:\\d+}")
    @Requires(READ_CAUSES)
    String show(@PathVariable long id, @AuthenticationPrincipal Member member, Model model) {
        model.addAllAttributes(pages.show(id, member));
        return "designsession/session";
    }

    @GetMapping("/nieuw")
    @Requires(EDIT_DESIGN_SESSIONS)
    String blank(Model model) {
        model.addAttribute("form", DesignSessionForm.blank());
        return FORM;
    }

    @PostMapping
    @Requires(EDIT_DESIGN_SESSIONS)
    ModelAndView create(
            @Valid @ModelAttribute("form") @Nullable DesignSessionForm form,
            Errors errors,
            @AuthenticationPrincipal Member member) {
        if (form != null) {
            choices.check(form, List.of(), errors);
        }
        return form == null || errors.hasErrors()
                ? invalid(FORM)
                : redirect(service.plan(form, member).path());
    }

    @GetMapping("/{id:\\d+}/wijzigen")
    @Requires(EDIT_DESIGN_SESSIONS)
    String edit(@PathVariable long id, Model model) {
        model.addAttribute("design", sessions.get(id));
        model.addAttribute("form", pages.form(id));
        return FORM;
    }

    @PutMapping("/{id:\\d+}")
    @Requires(EDIT_DESIGN_SESSIONS)
    ModelAndView update(
            @PathVariable long id,
            @Valid @ModelAttribute("form") @Nullable DesignSessionForm form,
            Errors errors,
            Model model) {
        var session = sessions.get(id);
        model.addAttribute("design", session);
        if (form != null) {
            choices.check(form, pages.guests(id), errors);
        }
        if (form == null || errors.hasErrors()) {
            return invalid(FORM);
        }
        if (!Integer.valueOf(session.version()).equals(form.version())) {
            model.addAttribute("stale", true);
            return new ModelAndView(FORM, HttpStatus.CONFLICT);
        }
        service.revise(id, form);
        return redirect(session.path());
    }
}
