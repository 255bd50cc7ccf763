package nl.veerkrachtigebuurten.signin;

import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.servlet.http.HttpSession;
import java.util.Map;
import nl.veerkrachtigebuurten.access.ForMembers;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.draft.DraftService;
import nl.veerkrachtigebuurten.draft.Typed;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The form that was kept over a sign-in, to be saved after all. Seen once, it leaves the session, and is a draft. */
@Controller
@RequestMapping("/verder")
class KeptSubmissionController {

    private final DraftService drafts;

    KeptSubmissionController(DraftService drafts) {
        this.drafts = drafts;
    }

    /** What somebody else wrote on this device is not shown to whoever signs in after. */
    @GetMapping
    @ForMembers
    ModelAndView show(HttpSession session, @AuthenticationPrincipal Member member) {
        var kept = (KeptSubmission) session.getAttribute(KeptSubmission.KEY);
        session.removeAttribute(KeptSubmission.KEY);
        if (kept == null || Typed.isBySomebodyElse(kept.fields(), member.personId())) {
            return redirect("/mijn");
        }
        Typed.in(kept.fields()).filter(typed -> !typed.isTooLong()).ifPresent(typed -> drafts.keep(typed, member));
        return new ModelAndView("signin/kept-submission", Map.of("kept", kept));
    }
}
