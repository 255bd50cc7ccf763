package nl.veerkrachtigebuurten.cause;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_CAUSES;
import static nl.veerkrachtigebuurten.access.Permission.READ_CAUSES;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
import java.util.List;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/oorzaken")
class CauseController {

    private static final String FORM = "cause/cause-form";

    private final Causes causes;
    private final CausePages pages;
    private final CauseChoices choices;
    private final CauseService service;

    CauseController(Causes causes, CausePages pages, CauseChoices choices, CauseService service) {
        this.causes = causes;
        this.pages = pages;
        this.choices = choices;
        this.service = service;
    }

    @ModelAttribute("choices")
    CauseChoices choices() {
        return choices;
    }

    @GetMapping("/{id:\\d+}")
    @Requires(READ_CAUSES)
    String show(@PathVariable long id, @AuthenticationPrincipal Member member, Model model) {
        model.addAllAttributes(pages.show(id, member));
        return "cause/cause";
    }

    @GetMapping("/nieuw")
    @Requires(EDIT_CAUSES)
    String blank(
            @RequestParam(name = "bevinding", required = false) @Nullable List<Long> findingIds,
            @AuthenticationPrincipal Member member,
            Model model) {
        var findings = choices.findings(findingIds, member);
        model.addAttribute("findings", findings);
        model.addAttribute("form", CauseForm.from(findings));
        return FORM;
    }

    @PostMapping
    @Requires(EDIT_CAUSES)
    ModelAndView create(
            @Valid @ModelAttribute("form") @Nullable CauseForm form,
            Errors errors,
            @AuthenticationPrincipal Member member,
            RedirectAttributes flash) {
        refuseTwice(form, null, errors);
        if (form == null || errors.hasErrors()) {
            return invalid(FORM).addObject("findings", choices.findings(form == null ? null : form.findings(), member));
        }
        flash.addFlashAttribute("notice", "cause.proposed");
        return redirect(service.propose(form, member).path());
    }

    @GetMapping("/{id:\\d+}/wijzigen")
    @Requires(EDIT_CAUSES)
    String edit(@PathVariable long id, Model model) {
        var cause = causes.get(id);
        model.addAttribute("cause", cause);
        model.addAttribute("form", CauseForm.of(cause));
        return FORM;
    }

    @PutMapping("/{id:\\d+}")
    @Requires(EDIT_CAUSES)
    ModelAndView update(
            @PathVariable long id,
            @Valid @ModelAttribute("form") @Nullable CauseForm form,
            Errors errors,
            Model model) {
        var cause = causes.get(id);
        model.addAttribute("cause", cause);
        refuseTwice(form, cause, errors);
        if (form == null || errors.hasErrors()) {
            return invalid(FORM);
        }
        if (!Integer.valueOf(cause.version()).equals(form.version())) {
            model.addAttribute("stale", true);
            return new ModelAndView(FORM, HttpStatus.CONFLICT);
        }
        service.revise(id, form);
        return redirect(cause.path());
    }

    /** One cause goes by one title. */
    private void refuseTwice(@Nullable CauseForm form, @Nullable Cause revised, Errors errors) {
        if (form != null
                && !errors.hasFieldErrors("title")
                && causes.findFirstByTitleIgnoreCase(form.title())
                        .filter(known -> !known.isSameAs(revised))
                        .isPresent()) {
            errors.rejectValue("title", "cause.title.known");
        }
    }
}
