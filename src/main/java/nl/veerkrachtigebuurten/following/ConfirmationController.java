package nl.veerkrachtigebuurten.following;

import static nl.veerkrachtigebuurten.platform.Views.redirect;

import java.time.Clock;
import nl.veerkrachtigebuurten.access.Public;
import nl.veerkrachtigebuurten.platform.NotFoundException;
import nl.veerkrachtigebuurten.platform.Secret;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the first mail leads: a button, since programs follow links in mails too. */
@Controller
@RequestMapping("/volgen/{secret}")
class ConfirmationController {

    private final FollowService service;
    private final Followers followers;
    private final Clock clock;

    ConfirmationController(FollowService service, Followers followers, Clock clock) {
        this.service = service;
        this.followers = followers;
        this.clock = clock;
    }

    @ModelAttribute("follower")
    Follower follower(@PathVariable String secret) {
        return followers
                .findByConfirmation(Secret.hash(secret))
                .filter(it -> it.canConfirm(clock.instant()))
                .orElseThrow(NotFoundException::new);
    }

    @GetMapping
    @Public
    String edit() {
        return "following/confirmation-form";
    }

    @PutMapping
    @Public
    ModelAndView update(
            @PathVariable String secret,
            @ModelAttribute(name = "follower", binding = false) Follower follower,
            RedirectAttributes next) {
        service.confirm(secret);
        next.addFlashAttribute("notice", "follow.confirmed");
        return redirect(follower.milestonePath());
    }
}
