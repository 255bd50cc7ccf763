package nl.veerkrachtigebuurten.programme;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_PROGRAMME;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
import nl.veerkrachtigebuurten.access.Requires;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The programme's own text, which stands on the front page. */
@Controller
@RequestMapping("/programma")
class ProgrammeController {

    private static final String FORM = "programme/programme-form";

    private final Programmes programmes;
    private final ProgrammeService service;

    ProgrammeController(Programmes programmes, ProgrammeService service) {
        this.programmes = programmes;
        this.service = service;
    }

    @GetMapping("/wijzigen")
    @Requires(value = EDIT_PROGRAMME, of = "@programmes.current()")
    String edit(Model model) {
        model.addAttribute("form", ProgrammeForm.of(programmes.current()));
        return FORM;
    }

    @PutMapping
    @Requires(value = EDIT_PROGRAMME, of = "@programmes.current()")
    ModelAndView update(@Valid @ModelAttribute("form") ProgrammeForm form, Errors errors) {
        if (errors.hasErrors()) {
            return invalid(FORM);
        }
        service.describe(form);
        return redirect("/");
    }
}
