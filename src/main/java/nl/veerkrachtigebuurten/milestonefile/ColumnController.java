package nl.veerkrachtigebuurten.milestonefile;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_MILESTONES;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.platform.NotFoundException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Which column of another program's file tells what. */
@Controller
@RequestMapping("/routekaart/import/{id}/kolommen")
class ColumnController {

    private static final String FORM = "milestonefile/columns-form";

    private final MilestoneImports imports;
    private final MilestoneImportService service;
    private final ColumnChoices choices;

    ColumnController(MilestoneImports imports, MilestoneImportService service, ColumnChoices choices) {
        this.imports = imports;
        this.service = service;
        this.choices = choices;
    }

    @GetMapping
    @Requires(EDIT_MILESTONES)
    String edit(@ModelAttribute("sheet") ColumnChoices.Sheet sheet, Model model) {
        model.addAttribute("form", sheet.form());
        return FORM;
    }

    @PutMapping
    @Requires(EDIT_MILESTONES)
    ModelAndView update(
            @ModelAttribute("file") MilestoneImport file,
            @Valid @ModelAttribute("form") ColumnForm form,
            Errors errors,
            @AuthenticationPrincipal Member member) {
        if (!errors.hasErrors() && !form.saysWhen()) {
            errors.rejectValue("latest", "milestonefile.columns.when");
        }
        if (errors.hasErrors()) {
            return invalid(FORM);
        }
        service.map(file.id(), form, member);
        return redirect("/routekaart/import/" + file.id());
    }

    @ModelAttribute
    void choices(@PathVariable long id, @AuthenticationPrincipal Member member, Model model) {
        var file = imports.own(id, member.personId()).orElseThrow(NotFoundException::new);
        var sheet = choices.sheet(file);
        model.addAttribute("file", file);
        model.addAttribute("sheet", sheet);
        model.addAttribute("columns", sheet.columns());
        model.addAttribute("hasFlag", sheet.hasFlag());
        model.addAttribute("places", choices.places(member));
        model.addAttribute("owners", choices.owners());
    }
}
