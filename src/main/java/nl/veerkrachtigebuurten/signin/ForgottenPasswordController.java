package nl.veerkrachtigebuurten.signin;

import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import nl.veerkrachtigebuurten.access.Public;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks for a link to choose a new password. The answer is the same whether the account exists or not. */
@Controller
@RequestMapping("/wachtwoord-vergeten")
class ForgottenPasswordController {

    private static final String FORM = "signin/forgotten-password-form";

    private final ForgottenPasswordService service;

    ForgottenPasswordController(ForgottenPasswordService service) {
        this.service = service;
    }

    @ModelAttribute("canMail")
    boolean canMail() {
        return service.canMail();
    }

    @GetMapping
    @Public
    String blank(Model model) {
        model.addAttribute("form", new ForgottenPasswordForm(""));
        return FORM;
    }

    @PostMapping
    @Public
    ModelAndView create(
            @Valid @ModelAttribute("form") ForgottenPasswordForm form,
            Errors errors,
            HttpServletRequest request,
            RedirectAttributes next) {
        if (errors.hasErrors()) {
            return invalid(FORM);
        }
        service.ask(form, request.getRemoteAddr());
        next.addFlashAttribute("notice", "password.linkSent");
        return redirect("/inloggen");
    }
}
