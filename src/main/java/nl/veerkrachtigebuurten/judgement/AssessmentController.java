package nl.veerkrachtigebuurten.judgement;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_CAUSES;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.cause.Causes;
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
import org.springframework.web.servlet.ModelAndView;

/** Saying how certain a cause is. */
@Controller
@RequestMapping("/oorzaken/{id:\\d+}/zekerheid")
class AssessmentController {

    private static final String FORM = "judgement/assessment-form";

    private final Causes causes;
    private final Arguments arguments;
    private final JudgementService service;

    AssessmentController(Causes causes, Arguments arguments, JudgementService service) {
        this.causes = causes;
        this.arguments = arguments;
        this.service = service;
    }

    @GetMapping("/nieuw")
    @Requires(EDIT_CAUSES)
    String blank(@PathVariable long id, Model model) {
        var cause = causes.get(id);
        model.addAttribute("cause", cause);
        model.addAttribute("form", AssessmentForm.blank(cause));
        return FORM;
    }

    @PostMapping
    @Requires(EDIT_CAUSES)
    ModelAndView create(
            @PathVariable long id,
            @Valid @ModelAttribute("form") @Nullable AssessmentForm form,
            Errors errors,
            @AuthenticationPrincipal Member member,
            Model model) {
        var cause = causes.get(id);
        model.addAttribute("cause", cause);
        if (form == null || errors.hasErrors()) {
            return invalid(FORM);
        }
        if (form.certainty().needsSupport()
                && !arguments.isSupportedByOthers(id, cause.proposed().personId())) {
            errors.rejectValue("certainty", "assessment.unsupported");
            return invalid(FORM);
        }
        service.assess(id, form, member);
        return redirect(cause.path());
    }
}
