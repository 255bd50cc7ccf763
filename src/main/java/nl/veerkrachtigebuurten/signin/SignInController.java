package nl.veerkrachtigebuurten.signin;

import jakarta.servlet.http.HttpServletRequest;
import nl.veerkrachtigebuurten.access.Public;
import nl.veerkrachtigebuurten.account.Accounts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Asks who one is; the answer is taken in by Spring Security. */
@Controller
@RequestMapping("/inloggen")
class SignInController {

    private final Accounts accounts;
    private final boolean demo;

    SignInController(Accounts accounts, @Value("${portal.demo:false}") boolean demo) {
        this.accounts = accounts;
        this.demo = demo;
    }

    @GetMapping
    @Public
    String blank(HttpServletRequest request, Model model) {
        if (demo) {
            model.addAttribute("demoAccounts", accounts.findByDemoTrueOrderById());
        }
        var session = request.getSession(false);
        if (session != null) {
            model.addAttribute("attempt", session.getAttribute(SignInFailure.ATTEMPT));
            model.addAttribute("kept", session.getAttribute(KeptSubmission.KEY) != null);
            session.removeAttribute(SignInFailure.ATTEMPT);
        }
        return "signin/sign-in";
    }
}
