package nl.veerkrachtigebuurten.plan;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_PLANS;
import static nl.veerkrachtigebuurten.access.Permission.READ_PLANS;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
import java.time.Clock;
import nl.veerkrachtigebuurten.access.Requires;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/plannen/{plan}")
class ChapterController {

    private static final String FORM = "plan/chapter-form";

    private final Plans plans;
    private final Chapters chapters;
    private final Revisions revisions;
    private final PlanParts parts;
    private final PlanService service;
    private final Clock clock;

    ChapterController(
            Plans plans, Chapters chapters, Revisions revisions, PlanParts parts, PlanService service, Clock clock) {
        this.plans = plans;
        this.chapters = chapters;
        this.revisions = revisions;
        this.parts = parts;
        this.service = service;
        this.clock = clock;
    }

    @GetMapping("/{chapter}")
    @Requires(READ_PLANS)
    String show(@PathVariable String plan, @PathVariable String chapter, Model model) {
        var shown = chapters.at(plan, chapter);
        model.addAttribute("chapter", shown);
        var text = revisions.textOf(shown);
        model.addAttribute("text", text);
        var others = parts.on(shown, text);
        model.addAttribute("annotations", others.annotations());
        model.addAttribute("parts", others.parts());
        model.addAttribute(
                "line", ChapterLine.of(shown.plan(), chapters.of(shown.plan().id()), clock));
        return "plan/chapter";
    }

    @GetMapping("/nieuw")
    @Requires(value = EDIT_PLANS, of = "@plans.at(#slug)")
    String blank(@PathVariable("plan") String slug, @ModelAttribute("form") ChapterForm form, Model model) {
        model.addAttribute("plan", plans.at(slug));
        return FORM;
    }

    @PostMapping
    @Requires(value = EDIT_PLANS, of = "@plans.at(#slug)")
    ModelAndView create(
            @PathVariable("plan") String slug,
            @Valid @ModelAttribute("form") ChapterForm form,
            Errors errors,
            Model model) {
        if (errors.hasErrors()) {
            model.addAttribute("plan", plans.at(slug));
            return invalid(FORM);
        }
        return redirect(service.add(slug, form).path() + "/wijzigen");
    }
}
