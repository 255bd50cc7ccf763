package nl.veerkrachtigebuurten.review;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_FINDINGS;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.buurtscan.Buurtscans;
import nl.veerkrachtigebuurten.buurtscan.Finding;
import nl.veerkrachtigebuurten.buurtscan.SeenFindings;
import nl.veerkrachtigebuurten.platform.NotFoundException;
import nl.veerkrachtigebuurten.review.ReviewQueue.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One finding after another. */
@Controller
@RequestMapping("/buurtscans/{scan}/beoordelen")
class ReviewController {

    private static final String PAGE = "review/review";

    private final Buurtscans scans;
    private final SeenFindings findings;
    private final ReviewQueue queue;
    private final ReviewService service;

    ReviewController(Buurtscans scans, SeenFindings findings, ReviewQueue queue, ReviewService service) {
        this.scans = scans;
        this.findings = findings;
        this.queue = queue;
        this.service = service;
    }

    /** @param after the finding that one has just dealt with, or passed over */
    @GetMapping
    @Requires(EDIT_FINDINGS)
    String blank(
            @PathVariable("scan") String slug,
            @RequestParam(name = "stand", defaultValue = "NEW") Standing standing,
            @RequestParam(name = "na", defaultValue = "0") long after,
            @AuthenticationPrincipal Member member,
            Model model) {
        var next = queue.next(scans.at(slug), standing, after).flatMap(id -> finding(slug, id, member));
        offer(slug, standing, next.orElse(null), model);
        next.ifPresent(finding -> model.addAttribute("form", ReviewForm.blank(finding.id())));
        return PAGE;
    }

    @PostMapping
    @Requires(EDIT_FINDINGS)
    ModelAndView create(
            @PathVariable("scan") String slug,
            @RequestParam(name = "stand", defaultValue = "NEW") Standing standing,
            @Valid @ModelAttribute("form") ReviewForm form,
            BindingResult errors,
            @AuthenticationPrincipal Member member,
            Model model) {
        var finding = Optional.ofNullable(form.finding())
                .flatMap(id -> finding(slug, id, member))
                .orElseThrow(NotFoundException::new);
        if (form.isWithoutItsReason()) {
            errors.rejectValue("reason", "review.reason.missing");
        }
        if (errors.hasErrors()) {
            offer(slug, standing, finding, model);
            return invalid(PAGE);
        }
        service.judge(finding, form, member);
        return redirect("/buurtscans/" + slug + "/beoordelen?stand=" + standing + "&na=" + finding.id());
    }

    private Optional<Finding> finding(String slug, long id, Member member) {
        return findings.of(List.of(id), member).stream()
                .filter(it -> it.buurtscan().slug().equals(slug))
                .findFirst();
    }

    private void offer(String slug, Standing standing, @Nullable Finding finding, Model model) {
        var scan = scans.at(slug);
        model.addAttribute("scan", scan);
        model.addAttribute("standing", standing);
        model.addAttribute("standings", Standing.values());
        model.addAttribute("numbers", queue.numbers(scan));
        model.addAttribute("verdicts", Verdict.values());
        model.addAttribute("finding", finding);
    }
}
