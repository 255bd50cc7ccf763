package nl.veerkrachtigebuurten.experttable;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_ACTIONS;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
import java.util.Objects;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How it goes with an action: the words, and how it stands now. */
@Controller
@RequestMapping("/acties/{id}/voortgang")
class ProgressController {

    private static final String FORM = "experttable/progress-form";

    private final Actions actions;
    private final ExpertTables tables;
    private final ProgressService service;

    ProgressController(Actions actions, ExpertTables tables, ProgressService service) {
        this.actions = actions;
        this.tables = tables;
        this.service = service;
    }

    @ModelAttribute("states")
    ActionState[] states() {
        return ActionState.values();
    }

    /** @param staat the state to begin with, where one comes from the board */
    @GetMapping
    @Requires(value = EDIT_ACTIONS, of = "@actions.get(#id)")
    String blank(@PathVariable long id, @RequestParam(required = false) @Nullable ActionState staat, Model model) {
        var action = actions.get(id);
        model.addAttribute("action", action);
        model.addAttribute("form", new ProgressForm(staat == null ? action.state() : staat, null, action.version()));
        return FORM;
    }

    @PostMapping
    @Requires(value = EDIT_ACTIONS, of = "@actions.get(#id)")
    ModelAndView create(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ProgressForm form,
            Errors errors,
            @AuthenticationPrincipal Member member,
            Model model,
            RedirectAttributes flash) {
        var action = actions.get(id);
        model.addAttribute("action", action);
        requireWords(form, action, errors);
        if (errors.hasErrors()) {
            return invalid(FORM);
        }
        if (action.isOtherThan(form.version())) {
            return ActionController.stale(FORM, model, tables);
        }
        service.report(id, form, member);
        flash.addFlashAttribute("notice", "progress.written");
        return redirect("/acties/" + id);
    }

    /** Without words one can only move it to a state that needs none. */
    private static void requireWords(ProgressForm form, Action action, Errors errors) {
        if (errors.hasErrors() || form.words() != null) {
            return;
        }
        if (form.state().needsWords()) {
            errors.rejectValue("words", "progress.words.missing." + form.state());
        } else if (Objects.equals(form.state(), action.state())) {
            errors.rejectValue("words", "progress.words.missing");
        }
    }
}
