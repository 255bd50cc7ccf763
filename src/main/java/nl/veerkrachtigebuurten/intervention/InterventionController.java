package nl.veerkrachtigebuurten.intervention;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_INTERVENTIONS;
import static nl.veerkrachtigebuurten.access.Permission.READ_CAUSES;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
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

@Controller
@RequestMapping("/interventies")
class InterventionController {

    private static final String FORM = "intervention/intervention-form";

    private final Interventions interventions;
    private final InterventionPages pages;
    private final InterventionChoices choices;
    private final InterventionService service;

    InterventionController(
            Interventions interventions,
            InterventionPages pages,
            InterventionChoices choices,
            InterventionService service) {
        this.interventions = interventions;
        this.pages = pages;
        this.choices = choices;
        this.service = service;
    }

    @ModelAttribute("choices")
    InterventionChoices choices() {
        return choices;
    }

    @GetMapping("/{id:\\d+}")
    @Requires(READ_CAUSES)
    String show(@PathVariable long id, @AuthenticationPrincipal Member member, Model model) {
        model.addAllAttributes(pages.show(id, member));
        return "intervention/intervention";
    }

    @GetMapping("/nieuw")
    @Requires(EDIT_INTERVENTIONS)
    String blank(
            @RequestParam(name = "oorzaak", required = false) @Nullable Long causeId,
            @RequestParam(name = "terug", required = false) @Nullable String back,
            @AuthenticationPrincipal Member member,
            Model model) {
        model.addAttribute("form", pages.firstForm(causeId, member));
        model.addAttribute("onward", Onward.to(back));
        return FORM;
    }

    @PostMapping
    @Requires(EDIT_INTERVENTIONS)
    ModelAndView create(
            @Valid @ModelAttribute("form") @Nullable InterventionForm form,
            Errors errors,
            @RequestParam(name = "terug", required = false) @Nullable String back,
            @AuthenticationPrincipal Member member,
            Model model) {
        var onward = Onward.to(back);
        model.addAttribute("onward", onward);
        if (form != null) {
            choices.check(form, errors);
        }
        return form == null || errors.hasErrors() ? invalid(FORM) : redirect(onward.after(service.think(form, member)));
    }

    @GetMapping("/{id:\\d+}/wijzigen")
    @Requires(value = EDIT_INTERVENTIONS, of = "@interventions.get(#id)")
    String edit(@PathVariable long id, Model model) {
        var intervention = interventions.withAll(id);
        model.addAttribute("intervention", intervention);
        model.addAttribute("form", InterventionForm.of(intervention));
        return FORM;
    }

    @PutMapping("/{id:\\d+}")
    @Requires(value = EDIT_INTERVENTIONS, of = "@interventions.get(#id)")
    ModelAndView update(
            @PathVariable long id,
            @Valid @ModelAttribute("form") @Nullable InterventionForm form,
            Errors errors,
            Model model) {
        var intervention = interventions.withAll(id);
        model.addAttribute("intervention", intervention);
        if (form != null) {
            choices.check(form, errors);
        }
        if (form == null || errors.hasErrors()) {
            return invalid(FORM);
        }
        if (!Integer.valueOf(intervention.version()).equals(form.version())) {
            model.addAttribute("stale", true);
            return new ModelAndView(FORM, HttpStatus.CONFLICT);
        }
        service.revise(id, form);
        return redirect(intervention.path());
    }
}
