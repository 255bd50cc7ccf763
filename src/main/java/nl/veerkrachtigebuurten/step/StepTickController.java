package nl.veerkrachtigebuurten.step;

import static nl.veerkrachtigebuurten.access.Permission.TICK_STEPS;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A step that is taken gets a tick; what was ticked by mistake loses it. Afterwards one is where one was. */
@Controller
@RequestMapping("/mijlpalen/{id}/stappen/{step}/vinkje")
class StepTickController {

    private final StepService service;

    StepTickController(StepService service) {
        this.service = service;
    }

    @PutMapping
    @Requires(value = TICK_STEPS, of = "@steps.at(#id, #step)")
    ModelAndView update(
            @PathVariable long id,
            @PathVariable long step,
            @RequestParam(defaultValue = "false") boolean mijn,
            @AuthenticationPrincipal Member member,
            RedirectAttributes flash) {
        service.tick(id, step, member);
        flash.addFlashAttribute("notice", "step.ticked");
        return redirect(mijn ? "/mijn#stappen" : "/mijlpalen/" + id + "#stap-" + step);
    }

    @DeleteMapping
    @Requires(value = TICK_STEPS, of = "@steps.at(#id, #step)")
    ModelAndView delete(
            @PathVariable long id,
            @PathVariable long step,
            @AuthenticationPrincipal Member member,
            RedirectAttributes flash) {
        service.untick(id, step, member);
        flash.addFlashAttribute("notice", "step.unticked");
        return redirect("/mijlpalen/" + id + "#stap-" + step);
    }
}
