package nl.veerkrachtigebuurten.experttable;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_ACTIONS;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Moves a card on the board. Where the new state needs words, one is asked for them first. */
@Controller
@RequestMapping("/acties/{id}/staat")
class ActionStateController {

    private final Actions actions;
    private final ProgressService service;

    ActionStateController(Actions actions, ProgressService service) {
        this.actions = actions;
        this.service = service;
    }

    @PutMapping
    @Requires(value = EDIT_ACTIONS, of = "@actions.get(#id)")
    ModelAndView update(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ProgressForm form,
            @AuthenticationPrincipal Member member,
            RedirectAttributes flash) {
        if (form.state().needsWords()) {
            return redirect("/acties/" + id + "/voortgang?staat=" + form.state());
        }
        service.report(id, form, member);
        flash.addFlashAttribute("notice", "action.moved." + form.state());
        return redirect("/experttafels/" + actions.get(id).table().slug() + "#actie-" + id);
    }
}
