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

/** The CBS buurten that a buurt covers. */
@Controller
@RequestMapping("/buurten/{slug}/cbs-codes")
class CbsCodeController {

    private static final String FORM = "programme/cbs-codes-form";

    private final Programmes programmes;
    private final Neighbourhoods neighbourhoods;
    private final ProgrammeService service;

    CbsCodeController(Programmes programmes, Neighbourhoods neighbourhoods, ProgrammeService service) {
        this.programmes = programmes;
        this.neighbourhoods = neighbourhoods;
        this.service = service;
    }

    @ModelAttribute("neighbourhood")
    Neighbourhood neighbourhood(@PathVariable String slug) {
        return neighbourhoods.at(slug);
    }

    @GetMapping("/nieuw")
    @Requires(value = EDIT_PROGRAMME, of = "@neighbourhoods.at(#slug)")
    String blank(@PathVariable String slug, @ModelAttribute("form") CbsCodesForm form) {
        return FORM;
    }

    @PostMapping
    @Requires(value = EDIT_PROGRAMME, of = "@neighbourhoods.at(#slug)")
    ModelAndView create(@PathVariable String slug, @Valid @ModelAttribute("form") CbsCodesForm form, Errors errors) {
        var municipality = programmes.current().buurtPrefix();
        if (!errors.hasErrors() && !form.each().stream().allMatch(code -> code.startsWith(municipality))) {
            errors.rejectValue("codes", "cbs.codes.elsewhere", new Object[] {municipality}, null);
        }
        if (errors.hasErrors()) {
            return invalid(FORM);
        }
        service.cover(slug, form);
        return redirect("/buurten/" + slug);
    }

    @DeleteMapping("/{id}")
    @Requires(value = EDIT_PROGRAMME, of = "@neighbourhoods.at(#slug)")
    ModelAndView delete(@PathVariable String slug, @PathVariable long id) {
        service.uncover(slug, id);
        return redirect("/buurten/" + slug);
    }
}
