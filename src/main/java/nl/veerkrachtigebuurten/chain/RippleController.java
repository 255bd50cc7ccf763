package nl.veerkrachtigebuurten.chain;

import static nl.veerkrachtigebuurten.access.Permission.REPORT_STATUS;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.routekaart.Milestones;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a milestone waits for has moved: does its own moment still hold? */
@Controller
@RequestMapping("/mijlpalen/{id}/schuift-mee")
class RippleController {

    private final Ripples ripples;
    private final RippleService service;
    private final Milestones milestones;

    RippleController(Ripples ripples, RippleService service, Milestones milestones) {
        this.ripples = ripples;
        this.service = service;
        this.milestones = milestones;
    }

    @GetMapping
    @Requires(value = REPORT_STATUS, of = "@milestones.get(#id)")
    String show(@PathVariable long id, Model model) {
        model.addAttribute("milestone", milestones.get(id));
        model.addAttribute("ripples", ripples.openOf(id));
        return "chain/ripples";
    }

    @PostMapping
    @Requires(value = REPORT_STATUS, of = "@milestones.get(#id)")
    ModelAndView create(@PathVariable long id, @AuthenticationPrincipal Member member, RedirectAttributes flash) {
        service.answer(id, member);
        flash.addFlashAttribute("notice", "chain.answered");
        return redirect("/mijlpalen/" + id);
    }
}
