package nl.veerkrachtigebuurten.adoption;

import static nl.veerkrachtigebuurten.access.Permission.ADOPT_PLANS;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Signing a version, in one's own name and for the seat that one holds. */
@Controller
@RequestMapping("/plannen/{plan}/vaststelling/{number:\\d+}/handtekening")
class SignatureController {

    private static final String FORM = "adoption/signature-form";

    private final PlanVersions versions;
    private final Adoptions adoptions;
    private final AdoptionService service;

    SignatureController(PlanVersions versions, Adoptions adoptions, AdoptionService service) {
        this.versions = versions;
        this.adoptions = adoptions;
        this.service = service;
    }

    @ModelAttribute("adoption")
    Adoption adoption(@PathVariable String plan, @PathVariable int number) {
        return adoptions.of(versions.at(plan, number));
    }

    @GetMapping
    @Requires(ADOPT_PLANS)
    String blank(@ModelAttribute("form") SignatureForm form) {
        return FORM;
    }

    @PostMapping
    @Requires(ADOPT_PLANS)
    ModelAndView create(
            @PathVariable String plan,
            @PathVariable int number,
            @Valid @ModelAttribute("form") SignatureForm form,
            Errors errors,
            @AuthenticationPrincipal Member member,
            RedirectAttributes flash) {
        if (form.isReservation() && form.note() == null) {
            errors.rejectValue("note", "signature.note.missing");
        }
        if (errors.hasErrors()) {
            return invalid(FORM);
        }
        var adopted = service.sign(plan, number, form, member);
        flash.addFlashAttribute("notice", adopted ? "signature.made.last" : "signature.made");
        return redirect("/plannen/" + plan + "/vaststelling/" + number);
    }
}
