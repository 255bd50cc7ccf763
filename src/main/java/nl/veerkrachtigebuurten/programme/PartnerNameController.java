package nl.veerkrachtigebuurten.programme;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_PROGRAMME;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
import nl.veerkrachtigebuurten.access.Requires;
import org.springframework.stereotype.Controller;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The other names of a partner. */
@Controller
@RequestMapping("/partners/{slug}/namen")
class PartnerNameController {

    private static final String FORM = "programme/partner-name-form";

    private final PartnerOrganisations partners;
    private final ProgrammeService service;

    PartnerNameController(PartnerOrganisations partners, ProgrammeService service) {
        this.partners = partners;
        this.service = service;
    }

    @ModelAttribute("partner")
    PartnerOrganisation partner(@PathVariable String slug) {
        return partners.at(slug);
    }

    @ModelAttribute("kinds")
    PartnerName.Kind[] kinds() {
        return PartnerName.Kind.values();
    }

    @GetMapping("/nieuw")
    @Requires(value = EDIT_PROGRAMME, of = "@partnerOrganisations.at(#slug)")
    String blank(@PathVariable String slug, @ModelAttribute("form") PartnerNameForm form) {
        return FORM;
    }

    @PostMapping
    @Requires(value = EDIT_PROGRAMME, of = "@partnerOrganisations.at(#slug)")
    ModelAndView create(@PathVariable String slug, @Valid @ModelAttribute("form") PartnerNameForm form, Errors errors) {
        if (!errors.hasErrors() && form.endsBeforeItBegins()) {
            errors.rejectValue("usedUntil", "partner.name.endsBeforeBegin");
        }
        if (errors.hasErrors()) {
            return invalid(FORM);
        }
        service.addName(slug, form);
        return redirect("/partners/" + slug);
    }

    @DeleteMapping("/{id}")
    @Requires(value = EDIT_PROGRAMME, of = "@partnerOrganisations.at(#slug)")
    ModelAndView delete(@PathVariable String slug, @PathVariable long id) {
        service.forgetName(slug, id);
        return redirect("/partners/" + slug);
    }
}
