package nl.veerkrachtigebuurten.following;

import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Locale;
import nl.veerkrachtigebuurten.access.Public;
import nl.veerkrachtigebuurten.platform.NotFoundException;
import nl.veerkrachtigebuurten.routekaart.Milestone;
import nl.veerkrachtigebuurten.routekaart.Milestones;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
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

/** Asking to be told of a milestone; where the portal cannot mail, there is no such page. */
@Controller
@RequestMapping("/routekaart/{id:\\d+}/volgen")
class FollowController {

    private static final String FORM = "following/follow-form";

    private final FollowService service;
    private final Milestones milestones;
    private final FollowMail mail;
    private final FollowLimit limit;

    FollowController(FollowService service, Milestones milestones, FollowMail mail, FollowLimit limit) {
        this.service = service;
        this.milestones = milestones;
        this.mail = mail;
        this.limit = limit;
    }

    @ModelAttribute("milestone")
    Milestone milestone(@PathVariable long id) {
        return milestones.findById(id).filter(mail::offers).orElseThrow(NotFoundException::new);
    }

    @GetMapping
    @Public
    String blank(Model model) {
        model.addAttribute("form", new FollowForm(""));
        return FORM;
    }

    @PostMapping
    @Public
    ModelAndView create(
            @ModelAttribute(name = "milestone", binding = false) Milestone milestone,
            @Valid @ModelAttribute("form") FollowForm form,
            Errors errors,
            HttpServletRequest request,
            Locale language,
            RedirectAttributes next) {
        if (!errors.hasErrors() && !limit.admitsPlace(request.getRemoteAddr())) {
            errors.rejectValue("email", "follow.often");
        }
        if (errors.hasErrors()) {
            return invalid(FORM);
        }
        ask(milestone, form, language);
        next.addFlashAttribute("notice", "follow.asked");
        return redirect("/routekaart/" + milestone.id());
    }

    private void ask(Milestone milestone, FollowForm form, Locale language) {
        try {
            service.ask(milestone, form, language);
        } catch (DataIntegrityViolationException | OptimisticLockingFailureException twice) {
            // asked twice at once: the other one has sent the mail
        }
    }
}
