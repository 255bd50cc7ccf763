package nl.veerkrachtigebuurten.seats;

import static nl.veerkrachtigebuurten.access.Permission.MANAGE_PEOPLE;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import nl.veerkrachtigebuurten.access.Requires;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An invitation lets a person in; taking it away keeps the person out. */
@Controller
@RequestMapping("/mensen/{id}/uitnodiging")
class InvitationController {

    private final InvitationService service;

    InvitationController(InvitationService service) {
        this.service = service;
    }

    @PostMapping
    @Requires(MANAGE_PEOPLE)
    ModelAndView create(@PathVariable long id, RedirectAttributes next) {
        next.addFlashAttribute("link", service.invite(id));
        next.addFlashAttribute("notice", "invitation.made");
        return redirect("/mensen/" + id);
    }

    @DeleteMapping
    @Requires(MANAGE_PEOPLE)
    ModelAndView delete(@PathVariable long id, RedirectAttributes next) {
        service.withdraw(id);
        next.addFlashAttribute("notice", "invitation.withdrawn");
        return redirect("/mensen/" + id);
    }
}
