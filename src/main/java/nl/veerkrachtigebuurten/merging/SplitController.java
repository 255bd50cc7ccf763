package nl.veerkrachtigebuurten.merging;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_FINDINGS;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.buurtscan.SeenFindings;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Saying that a finding says two things. */
@Controller
@RequestMapping("/buurtscans/{scan}/bevindingen/{id}/splitsing")
class SplitController {

    private static final String FORM = "merging/split-form";

    private final SeenFindings findings;
    private final SuccessionPages pages;
    private final SplitChoices choices;
    private final SuccessionService service;

    SplitController(SeenFindings findings, SuccessionPages pages, SplitChoices choices, SuccessionService service) {
        this.findings = findings;
        this.pages = pages;
        this.choices = choices;
        this.service = service;
    }

    @GetMapping
    @Requires(EDIT_FINDINGS)
    String blank(
            @PathVariable String scan, @PathVariable long id, @AuthenticationPrincipal Member member, Model model) {
        var finding = pages.counting(scan, id, member);
        choices.offer(finding, model);
        model.addAttribute("form", SplitForm.of(finding));
        return FORM;
    }

    /** @param looks whether one wants to see first what becomes of it */
    @PostMapping
    @Requires(EDIT_FINDINGS)
    ModelAndView create(
            @PathVariable String scan,
            @PathVariable long id,
            @Valid @ModelAttribute("form") @Nullable SplitForm form,
            Errors errors,
            @RequestParam(name = "looks", required = false) boolean looks,
            @AuthenticationPrincipal Member member,
            Model model) {
        var finding = findings.at(scan, id, member).orElseThrow(NotFoundException::new);
        if (form != null && pages.wasSplitBy(finding, form, member)) {
            return redirect(finding.path());
        }
        choices.offer(finding, model);
        if (form != null) {
            choices.check(finding, form, errors, model);
        }
        if (form == null || errors.hasErrors()) {
            return invalid(FORM);
        }
        if (looks) {
            return new ModelAndView(FORM).addObject("preview", form.parts());
        }
        service.split(scan, id, form, member);
        return redirect(finding.path());
    }
}
