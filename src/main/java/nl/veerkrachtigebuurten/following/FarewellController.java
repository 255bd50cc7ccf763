package nl.veerkrachtigebuurten.following;

import nl.veerkrachtigebuurten.access.Public;
import nl.veerkrachtigebuurten.platform.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Where every mail leads who has heard enough. A program that reads mail posts here by itself, as RFC 8058 has it: with
 * no session, no page of ours before it, and no redirect after it.
 */
@Controller
@RequestMapping("/niet-meer-volgen/{secret}")
class FarewellController {

    private final FollowService service;
    private final Followers followers;

    FarewellController(FollowService service, Followers followers) {
        this.service = service;
        this.followers = followers;
    }

    @GetMapping
    @Public
    String blank(@PathVariable String secret, Model model) {
        model.addAttribute("follower", followers.findByFarewell(secret).orElseThrow(NotFoundException::new));
        return "following/farewell-form";
    }

    @PostMapping
    @Public
    String create(@PathVariable String secret) {
        service.unfollow(secret);
        return "following/farewell";
    }
}
