package nl.veerkrachtigebuurten.signin;

import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.servlet.http.HttpSession;
import java.util.Map;
import nl.veerkrachtigebuurten.access.ForMembers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The form that was kept over a sign-in, to be saved after all. Seen once, it leaves the session. */
@Controller
@RequestMapping("/verder")
class KeptSubmissionController {

    @GetMapping
    @ForMembers
    ModelAndView show(HttpSession session) {
        var kept = session.getAttribute(KeptSubmission.KEY);
        session.removeAttribute(KeptSubmission.KEY);
        return kept == null ? redirect("/mijn") : new ModelAndView("signin/kept-submission", Map.of("kept", kept));
    }
}
