package nl.veerkrachtigebuurten.adoption;

import static nl.veerkrachtigebuurten.access.Permission.READ_PLANS;

import nl.veerkrachtigebuurten.access.Requires;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A version beside the draft, or beside another version, chapter by chapter. */
@Controller
@RequestMapping("/plannen/{plan}/vastgesteld/{number:\\d+}/verschil")
class VersionComparisonController {

    private final PlanVersions versions;
    private final Comparisons comparisons;

    VersionComparisonController(PlanVersions versions, Comparisons comparisons) {
        this.versions = versions;
        this.comparisons = comparisons;
    }

    /** @param to the version that it is compared with; without one, the draft */
    @GetMapping
    @Requires(READ_PLANS)
    String show(
            @PathVariable String plan,
            @PathVariable int number,
            @RequestParam(name = "naar", required = false) @Nullable Integer to,
            Model model) {
        var before = versions.at(plan, number);
        var after = to == null ? null : versions.at(plan, to);
        model.addAttribute(
                "versions", versions.findByPlanIdOrderByNumberDesc(before.plan().id()));
        model.addAttribute("before", before);
        model.addAttribute("after", after);
        model.addAttribute(
                "comparison", after == null ? comparisons.withDraft(before) : comparisons.between(before, after));
        return "adoption/comparison";
    }
}
