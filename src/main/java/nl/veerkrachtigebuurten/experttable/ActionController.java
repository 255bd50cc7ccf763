package nl.veerkrachtigebuurten.experttable;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_ACTIONS;
import static nl.veerkrachtigebuurten.access.Permission.READ_ACTIONS;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
import java.util.List;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.seats.Body;
import org.springframework.data.domain.Limit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/acties")
class ActionController {

    private static final String FORM = "experttable/action-form";
    private static final Limit NOTES = Limit.of(200);

    private final Actions actions;
    private final ProgressNotes notes;
    private final ExpertTables tables;
    private final ActionChoices choices;
    private final ActionService service;
    private final List<ActionPart> parts;

    ActionController(
            Actions actions,
            ProgressNotes notes,
            ExpertTables tables,
            ActionChoices choices,
            ActionService service,
            List<ActionPart> parts) {
        this.parts = parts;
        this.actions = actions;
        this.notes = notes;
        this.tables = tables;
        this.choices = choices;
        this.service = service;
    }

    @GetMapping("/{id}")
    @Requires(value = READ_ACTIONS, of = "@actions.get(#id)")
    String show(@PathVariable long id, Model model) {
        model.addAttribute("action", actions.get(id));
        model.addAttribute("notes", notes.of(id, NOTES));
        model.addAttribute("holders", tables.holders());
        model.addAttribute("today", tables.today());
        model.addAttribute(
                "parts",
                parts.stream().flatMap(part -> part.onAction(id).stream()).toList());
        return "experttable/action";
    }

    @GetMapping("/nieuw")
    @Requires(value = EDIT_ACTIONS, of = "@expertTables.at(#tafel)")
    String blank(@RequestParam String tafel, @ModelAttribute("form") ActionForm form, Model model) {
        return form(tables.at(tafel), Aim.NONE, model);
    }

    @PostMapping
    @Requires(value = EDIT_ACTIONS, of = "@expertTables.at(#tafel)")
    ModelAndView create(
            @RequestParam String tafel,
            @Valid @ModelAttribute("form") ActionForm form,
            Errors errors,
            Model model,
            RedirectAttributes flash) {
        var table = tables.at(tafel);
        if (errors.hasErrors()) {
            return invalid(form(table, Aim.NONE, model));
        }
        flash.addFlashAttribute("notice", "action.planned");
        return redirect("/acties/" + service.plan(table, form));
    }

    @GetMapping("/{id}/wijzigen")
    @Requires(value = EDIT_ACTIONS, of = "@actions.get(#id).table()")
    String edit(@PathVariable long id, Model model) {
        var action = actions.get(id);
        model.addAttribute("form", ActionForm.of(action));
        model.addAttribute("action", action);
        return form(action.table(), action.aim(), model);
    }

    @PutMapping("/{id}")
    @Requires(value = EDIT_ACTIONS, of = "@actions.get(#id).table()")
    ModelAndView update(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ActionForm form,
            Errors errors,
            Model model,
            RedirectAttributes flash) {
        var action = actions.get(id);
        model.addAttribute("action", action);
        if (errors.hasErrors()) {
            return invalid(form(action.table(), action.aim(), model));
        }
        if (action.isOtherThan(form.version())) {
            return stale(form(action.table(), action.aim(), model), model, tables);
        }
        service.revise(id, form);
        flash.addFlashAttribute("notice", "action.revised");
        return redirect("/acties/" + id);
    }

    /** The form again, with what was typed and what stands there now; saving once more is then meant. */
    static ModelAndView stale(String form, Model model, ExpertTables tables) {
        model.addAttribute("stale", true);
        model.addAttribute("holders", tables.holders());
        model.addAttribute("today", tables.today());
        return new ModelAndView(form, HttpStatus.CONFLICT);
    }

    private String form(Body table, Aim chosen, Model model) {
        model.addAttribute("table", table);
        model.addAttribute("owners", choices.owners(table));
        model.addAttribute("partners", choices.partners());
        model.addAttribute("aims", choices.aims(table, chosen));
        return FORM;
    }
}
