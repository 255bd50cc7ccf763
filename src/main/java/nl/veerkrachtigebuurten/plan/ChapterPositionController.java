package nl.veerkrachtigebuurten.plan;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_PLANS;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import nl.veerkrachtigebuurten.access.Requires;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A chapter has a place within its plan, and moves up or down. */
@Controller
@RequestMapping("/plannen/{plan}/{chapter}/plaats")
class ChapterPositionController {

    private final PlanService service;

    ChapterPositionController(PlanService service) {
        this.service = service;
    }

    @PutMapping
    @Requires(value = EDIT_PLANS, of = "@plans.at(#plan)")
    ModelAndView update(
            @PathVariable String plan, @PathVariable String chapter, @RequestParam("naar") Direction direction) {
        service.move(plan, chapter, direction);
        return redirect("/plannen/" + plan + "/wijzigen#hoofdstukken");
    }
}
