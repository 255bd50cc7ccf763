package nl.veerkrachtigebuurten.buurtscan;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_FINDINGS;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.platform.NotFoundException;
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

/** Taking a finding back gives it a withdrawal; it stays where it was, for those who keep the findings. */
@Controller
@RequestMapping("/buurtscans/{scan}/bevindingen/{id}/intrekking")
class FindingWithdrawalController {

    private static final String FORM = "buurtscan/withdrawal-form";

    private final Findings findings;
    private final FindingService service;

    FindingWithdrawalController(Findings findings, FindingService service) {
        this.findings = findings;
        this.service = service;
    }

    @ModelAttribute
    void finding(
            @PathVariable String scan, @PathVariable long id, @AuthenticationPrincipal Member member, Model model) {
        model.addAttribute("finding", findings.seen(scan, id, Sight.of(member)).orElseThrow(NotFoundException::new));
    }

    @GetMapping
    @Requires(EDIT_FINDINGS)
    String blank(@ModelAttribute("form") WithdrawalForm form) {
        return FORM;
    }

    @PostMapping
    @Requires(EDIT_FINDINGS)
    ModelAndView create(
            @PathVariable String scan,
            @PathVariable long id,
            @Valid @ModelAttribute("form") WithdrawalForm form,
            Errors errors,
            @AuthenticationPrincipal Member member,
            RedirectAttributes next) {
        if (errors.hasErrors()) {
            return invalid(FORM);
        }
        service.withdraw(scan, id, form, member);
        next.addFlashAttribute("notice", "finding.withdrawn.notice");
        return redirect("/buurtscans/" + scan + "/bevindingen/" + id);
    }
}
