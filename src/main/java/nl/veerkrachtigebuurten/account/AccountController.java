package nl.veerkrachtigebuurten.account;

import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
import nl.veerkrachtigebuurten.access.ForMembers;
import nl.veerkrachtigebuurten.access.Member;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own account: the address one signs in with, and another password. */
@Controller
@RequestMapping("/mijn/account")
class AccountController {

    private static final String PAGE = "account/account";

    private final Accounts accounts;
    private final PasswordService service;
    private final PasswordEncoder encoder;

    AccountController(Accounts accounts, PasswordService service, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.service = service;
        this.encoder = encoder;
    }

    @ModelAttribute("account")
    Account account(@AuthenticationPrincipal Member member) {
        return accounts.get(member.accountId());
    }

    @GetMapping
    @ForMembers
    String edit(Model model) {
        model.addAttribute("form", new ChangePasswordForm("", ""));
        return PAGE;
    }

    @PutMapping
    @ForMembers
    ModelAndView update(
            @ModelAttribute("account") Account account,
            @Valid @ModelAttribute("form") ChangePasswordForm form,
            Errors errors,
            RedirectAttributes next) {
        if (!errors.hasFieldErrors("current") && !encoder.matches(form.current(), account.passwordHash())) {
            errors.rejectValue("current", "password.wrong");
        }
        if (errors.hasErrors()) {
            return invalid(PAGE);
        }
        service.change(account.id(), form.password());
        next.addFlashAttribute("notice", "password.changed");
        return redirect("/inloggen");
    }
}
