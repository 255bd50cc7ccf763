package nl.veerkrachtigebuurten.planline;

import static nl.veerkrachtigebuurten.access.Permission.READ_PLANS;

import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.plan.Plans;
import nl.veerkrachtigebuurten.seats.Bodies;
import nl.veerkrachtigebuurten.seats.BodyKind;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/plannen/regels")
class LineListController {

    private final LineList list;
    private final Plans plans;
    private final Bodies bodies;

    LineListController(LineList list, Plans plans, Bodies bodies) {
        this.list = list;
        this.plans = plans;
        this.bodies = bodies;
    }

    @GetMapping
    @Requires(READ_PLANS)
    String index(@ModelAttribute("filter") LineFilter filter, Model model) {
        model.addAttribute("page", list.page(filter));
        model.addAttribute("plans", plans.findAllByOrderByPosition());
        model.addAttribute("tables", bodies.findByKindOrderById(BodyKind.EXPERT_TABLE));
        model.addAttribute("states", LineState.values());
        return "planline/lines";
    }
}
