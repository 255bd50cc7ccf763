package nl.veerkrachtigebuurten.planline;

import static nl.veerkrachtigebuurten.access.Permission.READ_PLANS;
import static nl.veerkrachtigebuurten.access.Permission.TRANSLATE_LINES;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Limit;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A plan line, the steps that it took, and the next one. */
@Controller
@RequestMapping("/plannen/regels/{id}")
class LineStepController {

    private static final String PAGE = "planline/line";
    private static final Limit MOST = Limit.of(100);

    private final PlanLines lines;
    private final LineSteps steps;
    private final List<LinePart> parts;
    private final LineService service;

    LineStepController(PlanLines lines, LineSteps steps, ObjectProvider<LinePart> parts, LineService service) {
        this.lines = lines;
        this.steps = steps;
        this.parts = parts.orderedStream().toList();
        this.service = service;
    }

    @GetMapping
    @Requires(READ_PLANS)
    String show(@PathVariable long id, Model model) {
        var line = lines.get(id);
        model.addAttribute("form", StepForm.blank(line));
        return page(line, model);
    }

    @PostMapping("/stappen")
    @Requires(value = TRANSLATE_LINES, of = "@lineScopes.of(@planLines.get(#id))")
    ModelAndView create(
            @PathVariable long id,
            @Valid @ModelAttribute("form") StepForm form,
            Errors errors,
            @AuthenticationPrincipal Member member,
            Model model,
            RedirectAttributes flash) {
        var line = lines.get(id);
        if (!errors.hasErrors() && form.reason() == null && line.state().needsReasonTo(form.state())) {
            errors.rejectValue("reason", "planline.reason.missing");
        }
        if (errors.hasErrors()) {
            return invalid(page(line, model));
        }
        service.step(id, form, member);
        flash.addFlashAttribute("notice", "planline.stepped");
        return redirect(line.path());
    }

    private String page(PlanLine line, Model model) {
        model.addAttribute("line", line);
        model.addAttribute("way", LineState.WAY);
        model.addAttribute("steps", steps.findByLineIdOrderByTakenAtDescIdDesc(line.id(), MOST));
        model.addAttribute(
                "parts",
                parts.stream()
                        .map(part -> part.on(line))
                        .flatMap(Optional::stream)
                        .toList());
        return PAGE;
    }
}
