package nl.veerkrachtigebuurten.step;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_MILESTONES;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import nl.veerkrachtigebuurten.access.Requires;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A step has a place among those of its milestone, and moves up or down. */
@Controller
@RequestMapping("/mijlpalen/{id}/stappen/{step}/plaats")
class StepPositionController {

    private final StepService service;

    StepPositionController(StepService service) {
        this.service = service;
    }

    @PutMapping
    @Requires(value = EDIT_MILESTONES, of = "@milestones.get(#id)")
    ModelAndView update(@PathVariable long id, @PathVariable long step, @RequestParam("naar") Direction direction) {
        service.move(id, step, direction);
        return redirect("/mijlpalen/" + id + "#stap-" + step);
    }
}
