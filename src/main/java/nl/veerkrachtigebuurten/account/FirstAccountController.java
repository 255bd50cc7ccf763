package nl.veerkrachtigebuurten.account;

import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
import nl.veerkrachtigebuurten.access.Public;
import nl.veerkrachtigebuurten.platform.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The first account of an installation, by the link that its first start prints. */
@Controller
@RequestMapping("/wachtwoord/{token}/eerste-account")
class FirstAccountController {

    private final LinkIssuer links;
    private final Accounts accounts;
    private final PasswordService service;

    FirstAccountController(LinkIssuer links, Accounts accounts, PasswordService service) {
        this.links = links;
        this.accounts = accounts;
        this.service = service;
    }

    @PostMapping
    @Public
    ModelAndView create(
            @PathVariable String token,
            @Valid @ModelAttribute("form") FirstAccountForm form,
            Errors errors,
            RedirectAttributes next) {
        if (links.find(token).isEmpty()) {
            throw new NotFoundException();
        }
        if (form.email() != null
                && accounts.findByEmail(Account.normalised(form.email())).isPresent()) {
            errors.rejectValue("email", "account.exists");
        }
        if (errors.hasErrors()) {
            return invalid("account/first-account-form");
        }
        service.begin(token, form);
        next.addFlashAttribute("notice", "password.chosen");
        return redirect("/inloggen");
    }
}
