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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/pijlers")
class PillarController {

    private static final String FORM = "programme/pillar-form";

    private final Pillars pillars;
    private final PageParts parts;
    private final ProgrammeService service;

    PillarController(Pillars pillars, PageParts parts, ProgrammeService service) {
        this.pillars = pillars;
        this.parts = parts;
        this.service = service;
    }

    @GetMapping
    @Public
    String index(Model model) {
        model.addAttribute("pillars", pillars.findAllByOrderByPosition());
        return "programme/pillars";
    }

    @GetMapping("/{slug}")
    @Public
    String show(@PathVariable String slug, Model model) {
        var pillar = pillars.at(slug);
        model.addAttribute("pillar", pillar);
        model.addAttribute("parts", parts.that(part -> part.on(pillar)));
        return "programme/pillar";
    }

    @GetMapping("/{slug}/wijzigen")
    @Requires(value = EDIT_PROGRAMME, of = "@pillars.at(#slug)")
    String edit(@PathVariable String slug, Model model) {
        var pillar = pillars.at(slug);
        model.addAttribute("pillar", pillar);
        model.addAttribute("form", PillarForm.of(pillar));
        return FORM;
    }

    @PutMapping("/{slug}")
    @Requires(value = EDIT_PROGRAMME, of = "@pillars.at(#slug)")
    ModelAndView update(@PathVariable String slug, @Valid @ModelAttribute("form") PillarForm form, Errors errors) {
        if (errors.hasErrors()) {
            return invalid(FORM).addObject("pillar", pillars.at(slug));
        }
        service.describePillar(slug, form);
        return redirect("/pijlers/" + slug);
    }
}
