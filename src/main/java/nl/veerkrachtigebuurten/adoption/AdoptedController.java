package nl.veerkrachtigebuurten.adoption;

import nl.veerkrachtigebuurten.access.Public;
import nl.veerkrachtigebuurten.plan.Plans;
import nl.veerkrachtigebuurten.platform.NotFoundException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What was adopted, each version at its own address, for anybody and for ever. */
@Controller
@RequestMapping("/plannen/{plan}/vastgesteld")
class AdoptedController {

    private final Plans plans;
    private final PlanVersions versions;
    private final AdoptedPlans adopted;

    AdoptedController(Plans plans, PlanVersions versions, AdoptedPlans adopted) {
        this.plans = plans;
        this.versions = versions;
        this.adopted = adopted;
    }

    @GetMapping
    @Public
    String index(@PathVariable("plan") String slug, Model model) {
        var plan = plans.at(slug);
        model.addAttribute("plan", plan);
        model.addAttribute(
                "versions",
                versions.findByPlanIdOrderByNumberDesc(plan.id()).stream()
                        .filter(PlanVersion::isAdopted)
                        .toList());
        return "adoption/adopted-versions";
    }

    @GetMapping("/{number:\\d+}")
    @Public
    String show(@PathVariable String plan, @PathVariable int number, Model model) {
        var version = versions.find(plan, number).filter(PlanVersion::isAdopted).orElseThrow(NotFoundException::new);
        model.addAttribute("reading", adopted.read(version));
        return "adoption/adopted";
    }
}
