package nl.veerkrachtigebuurten.cause;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_CAUSES;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
import java.util.List;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.buurtscan.Finding;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Saying what points at a cause. */
@Controller
@RequestMapping("/oorzaken/{id:\\d+}/aanwijzingen")
class IndicationController {

    private static final String FORM = "cause/indication-form";

    private final Causes causes;
    private final CauseChoices choices;
    private final CauseService service;

    IndicationController(Causes causes, CauseChoices choices, CauseService service) {
        this.causes = causes;
        this.choices = choices;
        this.service = service;
    }

    @GetMapping("/nieuw")
    @Requires(EDIT_CAUSES)
    String blank(
            @PathVariable long id,
            @RequestParam(name = "bevinding", required = false) @Nullable List<Long> findingIds,
            @AuthenticationPrincipal Member member,
            Model model) {
        var findings = choices.findings(findingIds, member);
        model.addAttribute(
                "form", IndicationForm.blank(findings.stream().map(Finding::id).toList()));
        return form(id, findings, model);
    }

    @PostMapping
    @Requires(EDIT_CAUSES)
    ModelAndView create(
            @PathVariable long id,
            @Valid @ModelAttribute("form") @Nullable IndicationForm form,
            Errors errors,
            @AuthenticationPrincipal Member member,
            Model model) {
        if (form != null) {
            form.check(errors);
        }
        if (form == null || errors.hasErrors()) {
            var chosen = form == null ? null : form.findings();
            return invalid(form(id, choices.findings(chosen, member), model));
        }
        service.indicate(id, form, member);
        return redirect("/oorzaken/" + id);
    }

    private String form(long id, List<Finding> findings, Model model) {
        model.addAttribute("cause", causes.get(id));
        model.addAttribute("findings", findings);
        model.addAttribute("kinds", EvidenceKind.TYPED);
        model.addAttribute("certainties", Certainty.values());
        return FORM;
    }
}
