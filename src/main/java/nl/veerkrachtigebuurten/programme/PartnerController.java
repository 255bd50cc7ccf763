package nl.veerkrachtigebuurten.programme;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_PROGRAMME;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
import nl.veerkrachtigebuurten.access.Public;
import nl.veerkrachtigebuurten.access.Requires;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/partners")
class PartnerController {

    private static final String FORM = "programme/partner-form";

    private final PartnerOrganisations partners;
    private final PageParts parts;
    private final ProgrammeService service;

    PartnerController(PartnerOrganisations partners, PageParts parts, ProgrammeService service) {
        this.partners = partners;
        this.parts = parts;
        this.service = service;
    }

    @GetMapping
    @Public
    String index(Model model) {
        model.addAttribute("partners", partners.findAllByOrderByName());
        return "programme/partners";
    }

    @GetMapping("/{slug}")
    @Public
    String show(@PathVariable String slug, Model model) {
        var partner = partners.at(slug);
        model.addAttribute("partner", partner);
        model.addAttribute("parts", parts.that(part -> part.on(partner)));
        return "programme/partner";
    }

    @GetMapping("/nieuw")
    @Requires(value = EDIT_PROGRAMME, of = "@programmes.current()")
    String blank(@ModelAttribute("form") PartnerForm form) {
        return FORM;
    }

    @PostMapping
    @Requires(value = EDIT_PROGRAMME, of = "@programmes.current()")
    ModelAndView create(@Valid @ModelAttribute("form") PartnerForm form, Errors errors) {
        if (errors.hasErrors()) {
            return invalid(FORM);
        }
        return redirect("/partners/" + service.addPartner(form));
    }

    @GetMapping("/{slug}/wijzigen")
    @Requires(value = EDIT_PROGRAMME, of = "@partnerOrganisations.at(#slug)")
    String edit(@PathVariable String slug, Model model) {
        model.addAttribute("form", PartnerForm.of(partners.at(slug)));
        return FORM;
    }

    @PutMapping("/{slug}")
    @Requires(value = EDIT_PROGRAMME, of = "@partnerOrganisations.at(#slug)")
    ModelAndView update(@PathVariable String slug, @Valid @ModelAttribute("form") PartnerForm form, Errors errors) {
        if (errors.hasErrors()) {
            return invalid(FORM);
        }
        service.describePartner(slug, form);
        return redirect("/partners/" + slug);
    }
}
