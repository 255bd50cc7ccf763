package nl.veerkrachtigebuurten.buurtmap;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_PROGRAMME;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import java.io.IOException;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.buurtscan.Author;
import nl.veerkrachtigebuurten.programme.Neighbourhoods;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Boundaries of buurten: a file is chosen, looked at, and then put to use. */
@Controller
@RequestMapping("/beheer/kaart")
class BoundaryController {

    private static final String FORM = "buurtmap/boundaries-form";

    private final BoundaryFiles files;
    private final Boundaries boundaries;
    private final Neighbourhoods neighbourhoods;
    private final BoundaryService service;

    BoundaryController(
            BoundaryFiles files, Boundaries boundaries, Neighbourhoods neighbourhoods, BoundaryService service) {
        this.files = files;
        this.boundaries = boundaries;
        this.neighbourhoods = neighbourhoods;
        this.service = service;
    }

    @GetMapping
    @Requires(value = EDIT_PROGRAMME, of = "@programmes.current()")
    String blank(@ModelAttribute("form") BoundaryForm form, Model model) {
        return form(model);
    }

    @PostMapping
    @Requires(value = EDIT_PROGRAMME, of = "@programmes.current()")
    ModelAndView create(
            @ModelAttribute("form") BoundaryForm form,
            BindingResult errors,
            @AuthenticationPrincipal Member member,
            Model model)
            throws IOException {
        var read = form.read(errors);
        if (read == null) {
            return invalid(form(model));
        }
        return redirect("/beheer/kaart/"
                + service.take(form.name(), read, Author.of(member)).id());
    }

    @GetMapping("/{id:\\d+}")
    @Requires(value = EDIT_PROGRAMME, of = "@programmes.current()")
    String show(@PathVariable long id, Model model) {
        var shapes = boundaries.of(id);
        var matched = shapes.stream().map(shape -> shape.neighbourhood().id()).toList();
        model.addAttribute("file", files.get(id));
        model.addAttribute("shapes", shapes);
        model.addAttribute(
                "missing",
                neighbourhoods.findAllByOrderByName().stream()
                        .filter(buurt -> !matched.contains(buurt.id()))
                        .toList());
        return "buurtmap/boundaries";
    }

    @PutMapping("/{id:\\d+}")
    @Requires(value = EDIT_PROGRAMME, of = "@programmes.current()")
    ModelAndView update(@PathVariable long id, RedirectAttributes next) {
        service.use(id);
        next.addFlashAttribute("notice", "boundaries.used");
        return redirect("/buurten");
    }

    private String form(Model model) {
        model.addAttribute(
                "used", files.findFirstByUsedAtNotNullOrderByUsedAtDescIdDesc().orElse(null));
        return FORM;
    }
}
