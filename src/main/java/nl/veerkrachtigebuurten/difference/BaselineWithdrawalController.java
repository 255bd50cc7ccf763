package nl.veerkrachtigebuurten.difference;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_MILESTONES;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
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

/** A baseline that was named by mistake is withdrawn, with a reason; it stays to be read. */
@Controller
@RequestMapping("/routekaart/ijkpunten/{id}/intrekken")
class BaselineWithdrawalController {

    private static final String FORM = "difference/withdrawal-form";

    private final Baselines baselines;
    private final BaselineService service;

    BaselineWithdrawalController(Baselines baselines, BaselineService service) {
        this.baselines = baselines;
        this.service = service;
    }

    @GetMapping
    @Requires(value = EDIT_MILESTONES, of = BaselineService.EVERYTHING)
    String blank(@PathVariable long id, Model model) {
        model.addAttribute("form", new WithdrawalForm(""));
        model.addAttribute("baseline", baselines.get(id));
        return FORM;
    }

    @PostMapping
    @Requires(value = EDIT_MILESTONES, of = BaselineService.EVERYTHING)
    ModelAndView create(
            @PathVariable long id,
            @Valid @ModelAttribute("form") WithdrawalForm form,
            Errors errors,
            @AuthenticationPrincipal Member member,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return invalid(FORM).addObject("baseline", baselines.get(id));
        }
        service.withdraw(id, form.why(), member);
        flash.addFlashAttribute("notice", "baseline.withdrawn");
        return redirect("/routekaart/ijkpunten");
    }
}
