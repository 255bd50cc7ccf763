package nl.veerkrachtigebuurten.account;

import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
import nl.veerkrachtigebuurten.access.Public;
import nl.veerkrachtigebuurten.platform.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a one-time link leads: choosing a password. A link that no longer works says so, and what to do. */
@Controller
@RequestMapping("/wachtwoord/{token}")
class PasswordLinkController {

    private final LinkIssuer links;
    private final PasswordService service;

    PasswordLinkController(LinkIssuer links, PasswordService service) {
        this.links = links;
        this.service = service;
    }

    @ModelAttribute("email")
    String email(@PathVariable String token) {
        return links.find(token).map(AccessLink::account).map(Account::email).orElse("");
    }

    @GetMapping
    @Public
    String edit(@PathVariable String token, Model model) {
        var link = links.find(token);
        if (link.isEmpty()) {
            return "account/link-gone";
        }
        if (link.get().purpose() == AccessLink.Purpose.FIRST_ACCOUNT) {
            model.addAttribute("form", new FirstAccountForm("", "", ""));
            return "account/first-account-form";
        }
        model.addAttribute("form", new PasswordForm(""));
        return "account/password-form";
    }

    @PutMapping
    @Public
    ModelAndView update(
            @PathVariable String token,
            @Valid @ModelAttribute("form") PasswordForm form,
            Errors errors,
            RedirectAttributes next) {
        if (links.find(token).map(AccessLink::account).isEmpty()) {
            throw new NotFoundException();
        }
        if (errors.hasErrors()) {
            return invalid("account/password-form");
        }
        service.choose(token, form);
        next.addFlashAttribute("notice", "password.chosen");
        return redirect("/inloggen");
    }
}
