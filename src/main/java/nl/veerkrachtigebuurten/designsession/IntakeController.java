package nl.veerkrachtigebuurten.designsession;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_DESIGN_SESSIONS;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Choosing the findings and causes that a design session takes in. */
@Controller
@RequestMapping("/ontwerpsessies/{id:\\d+}/inbreng")
class IntakeController {

    private final DesignSessions sessions;
    private final Intake intake;
    private final IntakeService service;

    IntakeController(DesignSessions sessions, Intake intake, IntakeService service) {
        this.sessions = sessions;
        this.intake = intake;
        this.service = service;
    }

    @GetMapping
    @Requires(EDIT_DESIGN_SESSIONS)
    String edit(
            @PathVariable long id,
            @RequestParam(name = "q", required = false) @Nullable String words,
            @AuthenticationPrincipal Member member,
            Model model) {
        model.addAttribute("design", sessions.get(id));
        model.addAttribute("words", words);
        model.addAttribute("others", intake.others(id, words, member));
        return "designsession/intake";
    }

    @PostMapping
    @Requires(EDIT_DESIGN_SESSIONS)
    ModelAndView create(
            @PathVariable long id, @ModelAttribute("form") IntakeForm form, @AuthenticationPrincipal Member member) {
        service.take(id, form, member);
        return redirect("/ontwerpsessies/" + id + "#inbreng");
    }

    @DeleteMapping
    @Requires(EDIT_DESIGN_SESSIONS)
    ModelAndView delete(@PathVariable long id, @ModelAttribute("form") IntakeForm form) {
        service.leave(id, form);
        return redirect("/ontwerpsessies/" + id + "#inbreng");
    }
}
