package nl.veerkrachtigebuurten.talent;

import static nl.veerkrachtigebuurten.access.Permission.MATCH_TALENTS;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.platform.NotFoundException;
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

/** Taking back that a talent or an initiative can help. */
@Controller
@RequestMapping("/interventies/{id:\\d+}/talenten/{match:\\d+}/intrekking")
class TalentWithdrawalController {

    private static final String FORM = "talent/withdrawal-form";

    private final TalentMatches matches;
    private final TalentService service;

    TalentWithdrawalController(TalentMatches matches, TalentService service) {
        this.matches = matches;
        this.service = service;
    }

    @GetMapping
    @Requires(value = MATCH_TALENTS, of = "@interventions.get(#id)")
    String blank(@PathVariable long id, @PathVariable("match") long matchId, Model model) {
        model.addAttribute("form", new TalentWithdrawalForm(""));
        return form(id, matchId, model);
    }

    @PostMapping
    @Requires(value = MATCH_TALENTS, of = "@interventions.get(#id)")
    ModelAndView create(
            @PathVariable long id,
            @PathVariable("match") long matchId,
            @Valid @ModelAttribute("form") @Nullable TalentWithdrawalForm form,
            Errors errors,
            @AuthenticationPrincipal Member member,
            Model model) {
        if (form == null || errors.hasErrors()) {
            return invalid(form(id, matchId, model));
        }
        service.withdraw(id, matchId, form, member);
        return redirect("/interventies/" + id + "#talenten");
    }

    private String form(long id, long matchId, Model model) {
        model.addAttribute("match", matches.of(id, matchId).orElseThrow(NotFoundException::new));
        return FORM;
    }
}
