package nl.veerkrachtigebuurten.talent;

import static nl.veerkrachtigebuurten.access.Permission.MATCH_TALENTS;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
import java.util.Optional;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.buurtscan.Finding;
import nl.veerkrachtigebuurten.intervention.Interventions;
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

/** Saying that a talent or an initiative can help with an intervention. */
@Controller
@RequestMapping("/interventies/{id:\\d+}/talenten")
class TalentController {

    private static final String FORM = "talent/match-form";

    private final Interventions interventions;
    private final Talents talents;
    private final TalentService service;

    TalentController(Interventions interventions, Talents talents, TalentService service) {
        this.interventions = interventions;
        this.talents = talents;
        this.service = service;
    }

    @GetMapping("/nieuw")
    @Requires(value = MATCH_TALENTS, of = "@interventions.get(#id)")
    String blank(
            @PathVariable long id,
            @RequestParam(name = "q", required = false) @Nullable String words,
            @AuthenticationPrincipal Member member,
            Model model) {
        model.addAttribute("form", TalentMatchForm.BLANK);
        return form(id, words, member, model);
    }

    @PostMapping
    @Requires(value = MATCH_TALENTS, of = "@interventions.get(#id)")
    ModelAndView create(
            @PathVariable long id,
            @Valid @ModelAttribute("form") @Nullable TalentMatchForm form,
            Errors errors,
            @RequestParam(name = "q", required = false) @Nullable String words,
            @AuthenticationPrincipal Member member,
            Model model) {
        var finding = form == null || errors.hasFieldErrors("findingId")
                ? Optional.<Finding>empty()
                : talents.seen(form.findingId(), member);
        if (finding.isEmpty() && !errors.hasFieldErrors("findingId")) {
            errors.rejectValue("findingId", "talent.finding.unknown");
        }
        if (form == null || finding.isEmpty() || errors.hasErrors()) {
            return invalid(form(id, words, member, model));
        }
        service.match(id, finding.get(), form, member);
        return redirect("/interventies/" + id + "#talenten");
    }

    private String form(long id, @Nullable String words, Member member, Model model) {
        model.addAttribute("intervention", interventions.get(id));
        model.addAttribute("words", words);
        model.addAttribute("talents", talents.mayHelp(id, words, member));
        return FORM;
    }
}
