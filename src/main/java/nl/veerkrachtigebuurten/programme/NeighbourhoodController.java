package nl.veerkrachtigebuurten.programme;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_PROGRAMME;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
import nl.veerkrachtigebuurten.access.Public;
import nl.veerkrachtigebuurten.access.Requires;
import org.jspecify.annotations.Nullable;
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
@RequestMapping("/buurten")
class NeighbourhoodController {

    private static final String FORM = "programme/neighbourhood-form";

    private final Neighbourhoods neighbourhoods;
    private final PageParts parts;
    private final ProgrammeService service;

    NeighbourhoodController(Neighbourhoods neighbourhoods, PageParts parts, ProgrammeService service) {
        this.neighbourhoods = neighbourhoods;
        this.parts = parts;
        this.service = service;
    }

    @GetMapping
    @Public
    String index(Model model) {
        model.addAttribute("neighbourhoods", neighbourhoods.findAllByOrderByName());
        model.addAttribute("parts", parts.that(PagePart::onNeighbourhoods));
        return "programme/neighbourhoods";
    }

    @GetMapping("/{slug}")
    @Public
    String show(@PathVariable String slug, Model model) {
        var neighbourhood = neighbourhoods.at(slug);
        model.addAttribute("neighbourhood", neighbourhood);
        model.addAttribute("parts", parts.that(part -> part.on(neighbourhood)));
        return "programme/neighbourhood";
    }

    @GetMapping("/nieuw")
    @Requires(value = EDIT_PROGRAMME, of = "@programmes.current()")
    String blank(@ModelAttribute("form") NeighbourhoodForm form) {
        return FORM;
    }

    @PostMapping
    @Requires(value = EDIT_PROGRAMME, of = "@programmes.current()")
    ModelAndView create(@Valid @ModelAttribute("form") NeighbourhoodForm form, Errors errors) {
        refuseTakenName(null, form, errors);
        if (errors.hasErrors()) {
            return invalid(FORM);
        }
        return redirect("/buurten/" + service.addNeighbourhood(form));
    }

    @GetMapping("/{slug}/wijzigen")
    @Requires(value = EDIT_PROGRAMME, of = "@neighbourhoods.at(#slug)")
    String edit(@PathVariable String slug, Model model) {
        model.addAttribute("form", NeighbourhoodForm.of(neighbourhoods.at(slug)));
        return FORM;
    }

    @PutMapping("/{slug}")
    @Requires(value = EDIT_PROGRAMME, of = "@neighbourhoods.at(#slug)")
    ModelAndView update(
            @PathVariable String slug, @Valid @ModelAttribute("form") NeighbourhoodForm form, Errors errors) {
        refuseTakenName(slug, form, errors);
        if (errors.hasErrors()) {
            return invalid(FORM);
        }
        service.describeNeighbourhood(slug, form);
        return redirect("/buurten/" + slug);
    }

    private void refuseTakenName(@Nullable String slug, NeighbourhoodForm form, Errors errors) {
        if (!errors.hasFieldErrors("name")
                && neighbourhoods.findByName(form.name()).stream()
                        .anyMatch(other -> !other.slug().equals(slug))) {
            errors.rejectValue("name", "neighbourhood.name.taken");
        }
    }
}
