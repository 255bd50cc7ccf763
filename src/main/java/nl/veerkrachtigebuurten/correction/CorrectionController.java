package nl.veerkrachtigebuurten.correction;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_CAUSES;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.cause.Causes;
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

/** Taking back what points at a cause, or what it leads to. */
@Controller
@RequestMapping("/oorzaken/{id:\\d+}/{what:aanwijzingen|gevolgen}/{link:\\d+}/intrekking")
class CorrectionController {

    private static final String FORM = "correction/correction-form";

    private final Causes causes;
    private final Corrections corrections;
    private final CorrectionService service;

    CorrectionController(Causes causes, Corrections corrections, CorrectionService service) {
        this.causes = causes;
        this.corrections = corrections;
        this.service = service;
    }

    @GetMapping
    @Requires(EDIT_CAUSES)
    String blank(
            @PathVariable long id,
            @PathVariable String what,
            @PathVariable long link,
            @ModelAttribute("form") CorrectionForm form,
            @AuthenticationPrincipal Member member,
            Model model) {
        offer(id, what, link, member, model);
        return FORM;
    }

    @PostMapping
    @Requires(EDIT_CAUSES)
    ModelAndView create(
            @PathVariable long id,
            @PathVariable String what,
            @PathVariable long link,
            @Valid @ModelAttribute("form") CorrectionForm form,
            Errors errors,
            @AuthenticationPrincipal Member member,
            Model model,
            RedirectAttributes flash) {
        offer(id, what, link, member, model);
        if (errors.hasErrors()) {
            return invalid(FORM);
        }
        service.withdraw(Tie.at(what), link, form, member);
        flash.addFlashAttribute("notice", "correction.done");
        return redirect("/oorzaken/" + id);
    }

    private void offer(long id, String what, long link, Member member, Model model) {
        model.addAttribute("cause", causes.get(id));
        model.addAttribute("tie", what);
        model.addAttribute(
                "linked", corrections.at(Tie.at(what), id, link, member).orElseThrow(NotFoundException::new));
    }
}
