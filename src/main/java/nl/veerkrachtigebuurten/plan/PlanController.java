package nl.veerkrachtigebuurten.plan;

import static java.util.stream.Collectors.groupingBy;
import static nl.veerkrachtigebuurten.access.Permission.EDIT_PLANS;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import nl.veerkrachtigebuurten.access.Public;
import nl.veerkrachtigebuurten.access.Requires;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Anybody sees which plans there are and reads what was adopted; the drafts are for members. */
@Controller
@RequestMapping("/plannen")
class PlanController {

    private static final String FORM = "plan/plan-form";

    private final Plans plans;
    private final Chapters chapters;
    private final AdoptedTexts adoptedTexts;
    private final PlanPage page;
    private final PlanService service;
    private final Clock clock;

    PlanController(
            Plans plans,
            Chapters chapters,
            AdoptedTexts adoptedTexts,
            PlanPage page,
            PlanService service,
            Clock clock) {
        this.plans = plans;
        this.chapters = chapters;
        this.adoptedTexts = adoptedTexts;
        this.page = page;
        this.service = service;
        this.clock = clock;
    }

    @GetMapping
    @Public
    String index(Model model) {
        var byPlan = chapters.all().stream()
                .collect(groupingBy(chapter -> chapter.plan().id()));
        var adopted = adoptedTexts.days();
        model.addAttribute(
                "lines",
                plans.findAllByOrderByPosition().stream()
                        .map(plan -> ChapterLine.of(plan, byPlan.getOrDefault(plan.id(), List.of()), clock)
                                .adoptedOn(adopted.get(plan.id())))
                        .toList());
        return "plan/plans";
    }

    @GetMapping("/{plan}")
    @Public
    String show(
            @PathVariable("plan") String slug,
            @RequestParam(name = "tekst", required = false) @Nullable String text,
            Model model) {
        page.fill(model, plans.at(slug), "concept".equals(text));
        return "plan/plan";
    }

    @GetMapping("/{plan}/wijzigen")
    @Requires(value = EDIT_PLANS, of = "@plans.at(#slug)")
    String edit(@PathVariable("plan") String slug, Model model) {
        var plan = plans.at(slug);
        model.addAttribute("form", PlanForm.of(plan));
        describe(model, plan);
        return FORM;
    }

    @PutMapping("/{plan}")
    @Requires(value = EDIT_PLANS, of = "@plans.at(#slug)")
    ModelAndView update(
            @PathVariable("plan") String slug,
            @Valid @ModelAttribute("form") PlanForm form,
            Errors errors,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            describe(model, plans.at(slug));
            return invalid(FORM);
        }
        service.revise(slug, form);
        flash.addFlashAttribute("notice", "plan.saved");
        return redirect("/plannen/" + slug);
    }

    private void describe(Model model, Plan plan) {
        model.addAttribute("plan", plan);
        model.addAttribute("chapters", chapters.of(plan.id()));
    }
}
