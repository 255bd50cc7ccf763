package nl.veerkrachtigebuurten.fitcheck;

import static nl.veerkrachtigebuurten.access.Permission.HOLD_FIT_CHECKS;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.servlet.ModelAndView;

/** Putting a fit check aside. */
@Controller
class HandlingController {

    private final FitCheckService service;

    HandlingController(FitCheckService service) {
        this.service = service;
    }

    @PutMapping("/toetsingen/{id:\\d+}/afhandeling")
    @Requires(value = HOLD_FIT_CHECKS, of = "@fitChecks.get(#id)")
    ModelAndView update(@PathVariable long id, @AuthenticationPrincipal Member member) {
        service.handle(id, member);
        return redirect("/toetsingen/" + id);
    }
}
