package nl.veerkrachtigebuurten.subject;

import static nl.veerkrachtigebuurten.access.Permission.MANAGE_PEOPLE;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.accesslog.Purpose;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is known of an e-mail address of somebody without a place in the portal. It never stands in a link or a log. */
@Controller
@RequestMapping("/beheer/avg/adres")
class AddressController {

    private static final String FORM = "subject/address-form";

    private final AddressService service;

    AddressController(AddressService service) {
        this.service = service;
    }

    @ModelAttribute("purposes")
    Purpose[] purposes() {
        return Purpose.values();
    }

    @GetMapping
    @Requires(MANAGE_PEOPLE)
    String blank(Model model) {
        model.addAttribute("form", AddressForm.blank());
        return FORM;
    }

    /** The page itself answers, so that the address does not travel on. */
    @PostMapping
    @Requires(MANAGE_PEOPLE)
    ModelAndView show(
            @Valid @ModelAttribute("form") AddressForm form,
            Errors errors,
            @AuthenticationPrincipal Member member,
            Model model) {
        if (!errors.hasFieldErrors("words") && form.isNamedInWords()) {
            errors.rejectValue("words", "address.named");
        }
        if (errors.hasErrors()) {
            return invalid(FORM);
        }
        model.addAttribute("followed", service.show(form, member));
        return new ModelAndView("subject/address");
    }

    @DeleteMapping
    @Requires(MANAGE_PEOPLE)
    ModelAndView delete(
            @RequestParam(defaultValue = "") String email,
            @AuthenticationPrincipal Member member,
            RedirectAttributes next) {
        service.remove(email, member);
        next.addFlashAttribute("notice", "address.removed");
        return redirect("/beheer/avg");
    }
}
