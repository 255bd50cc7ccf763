package nl.veerkrachtigebuurten.merging;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_FINDINGS;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.buurtscan.Finding;
import nl.veerkrachtigebuurten.buurtscan.SeenFindings;
import nl.veerkrachtigebuurten.cause.Causes;
import nl.veerkrachtigebuurten.platform.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
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

/** Saying that a finding says the same as another. */
@Controller
@RequestMapping("/buurtscans/{scan}/bevindingen/{id}/samenvoeging")
class MergeController {

    private static final String CHOICE = "merging/merge-choice";
    private static final String FORM = "merging/merge-form";
    private static final Limit MOST_CAUSES = Limit.of(20);

    private final SeenFindings findings;
    private final Lookalikes lookalikes;
    private final Causes causes;
    private final SuccessionPages pages;
    private final SuccessionService service;

    MergeController(
            SeenFindings findings,
            Lookalikes lookalikes,
            Causes causes,
            SuccessionPages pages,
            SuccessionService service) {
        this.findings = findings;
        this.lookalikes = lookalikes;
        this.causes = causes;
        this.pages = pages;
        this.service = service;
    }

    /** @param otherId the finding that says the same; none to choose it first */
    @GetMapping
    @Requires(EDIT_FINDINGS)
    String blank(
            @PathVariable String scan,
            @PathVariable long id,
            @RequestParam(name = "met", required = false) @Nullable Long otherId,
            @RequestParam(name = "q", required = false) @Nullable String words,
            @AuthenticationPrincipal Member member,
            Model model) {
        var finding = pages.counting(scan, id, member);
        model.addAttribute("finding", finding);
        if (otherId == null || otherId == id) {
            model.addAttribute("words", words);
            model.addAttribute("others", lookalikes.of(finding, words, member));
            return CHOICE;
        }
        model.addAttribute("form", MergeForm.blank(otherId));
        preview(finding, pages.counting(scan, otherId, member), model);
        return FORM;
    }

    @PostMapping
    @Requires(EDIT_FINDINGS)
    ModelAndView create(
            @PathVariable String scan,
            @PathVariable long id,
            @Valid @ModelAttribute("form") MergeForm form,
            Errors errors,
            @AuthenticationPrincipal Member member,
            Model model) {
        var finding = findings.at(scan, id, member).orElseThrow(NotFoundException::new);
        if (pages.wentOnIn(finding, form.other())) {
            return redirect(finding.path());
        }
        if (form.other() == null) {
            throw new NotFoundException();
        }
        if (errors.hasErrors()) {
            model.addAttribute("finding", finding);
            preview(finding, findings.at(scan, form.other(), member).orElseThrow(NotFoundException::new), model);
            return invalid(FORM);
        }
        service.merge(scan, id, form, member);
        return redirect(finding.path());
    }

    private void preview(Finding finding, Finding other, Model model) {
        model.addAttribute("other", other);
        model.addAttribute("causes", causes.pointedAtBy(finding.id(), MOST_CAUSES));
    }
}
