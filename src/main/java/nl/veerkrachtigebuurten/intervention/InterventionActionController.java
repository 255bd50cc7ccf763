package nl.veerkrachtigebuurten.intervention;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_INTERVENTIONS;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Linking the actions in which an intervention is done. */
@Controller
@RequestMapping("/interventies/{id:\\d+}/acties")
class InterventionActionController {

    private final Interventions interventions;
    private final Doings doings;
    private final InterventionService service;

    InterventionActionController(Interventions interventions, Doings doings, InterventionService service) {
        this.interventions = interventions;
        this.doings = doings;
        this.service = service;
    }

    @GetMapping("/nieuw")
    @Requires(value = EDIT_INTERVENTIONS, of = "@interventions.get(#id)")
    String blank(
            @PathVariable long id,
            @RequestParam(name = "q", required = false) @Nullable String words,
            @AuthenticationPrincipal Member member,
            Model model) {
        model.addAttribute("intervention", interventions.get(id));
        model.addAttribute("words", words);
        model.addAttribute("actions", doings.toLink(id, words, member));
        return "intervention/action-choice";
    }

    @PostMapping
    @Requires(value = EDIT_INTERVENTIONS, of = "@interventions.get(#id)")
    ModelAndView create(@PathVariable long id, @RequestParam(name = "actie", defaultValue = "0") long actionId) {
        service.link(id, actionId);
        return redirect("/interventies/" + id + "#doelen");
    }

    @DeleteMapping("/{action:\\d+}")
    @Requires(value = EDIT_INTERVENTIONS, of = "@interventions.get(#id)")
    ModelAndView delete(@PathVariable long id, @PathVariable("action") long actionId) {
        service.unlink(id, actionId);
        return redirect("/interventies/" + id + "#doelen");
    }
}
