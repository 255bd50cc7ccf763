package nl.veerkrachtigebuurten.promise;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_MILESTONES;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.plan.ChapterTexts.Sentence;
import nl.veerkrachtigebuurten.platform.Markdown;
import nl.veerkrachtigebuurten.routekaart.StatusReport;
import nl.veerkrachtigebuurten.routekaart.StatusReports;
import nl.veerkrachtigebuurten.seats.SeatName;
import nl.veerkrachtigebuurten.writing.Anchor;
import nl.veerkrachtigebuurten.writing.Sentences;
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

/** Marking a sentence of a report on a milestone as a promise. */
@Controller
@RequestMapping("/mijlpalen/{id}/voortgang/{report}/toezeggingen")
class ReportPromiseController {

    private static final String FORM = "promise/report-promise-form";

    private final StatusReports reports;
    private final Markdown markdown;
    private final Pledges pledges;
    private final PromiseService service;

    ReportPromiseController(StatusReports reports, Markdown markdown, Pledges pledges, PromiseService service) {
        this.reports = reports;
        this.markdown = markdown;
        this.pledges = pledges;
        this.service = service;
    }

    @ModelAttribute("seats")
    List<SeatName> seats() {
        return pledges.seats();
    }

    @GetMapping("/nieuw")
    @Requires(value = EDIT_MILESTONES, of = "@milestones.get(#id)")
    String blank(@PathVariable long id, @PathVariable("report") long reportId, Model model) {
        var owner = pledges.milestone(id).owner().id();
        model.addAttribute("form", PromiseForm.on(null, null, null, owner));
        return page(reports.at(id, reportId), model);
    }

    @PostMapping
    @Requires(value = EDIT_MILESTONES, of = "@milestones.get(#id)")
    ModelAndView create(
            @PathVariable long id,
            @PathVariable("report") long reportId,
            @Valid @ModelAttribute("form") PromiseForm form,
            Errors errors,
            @AuthenticationPrincipal Member member,
            Model model,
            RedirectAttributes flash) {
        var report = reports.at(id, reportId);
        pledges.check(form, errors);
        var words = errors.hasErrors() ? Optional.<Anchor>empty() : pointedAt(report, form, errors);
        if (words.isEmpty() || errors.hasErrors()) {
            return invalid(page(report, model));
        }
        flash.addFlashAttribute("notice", "promise.marked");
        return redirect(service.mark(id, report, words.get(), form, member).path());
    }

    private Optional<Anchor> pointedAt(StatusReport report, PromiseForm form, Errors errors) {
        var text = markdown.words(report.words());
        var words = Sentences.pointedAt(text, form.words(), form.before(), form.sentence());
        words.ifPresentOrElse(
                found -> Pledges.checkLength(found, form, errors),
                () -> errors.rejectValue(form.words() == null ? "sentence" : "words", "passage.unknown"));
        return words;
    }

    private String page(StatusReport report, Model model) {
        model.addAttribute("report", report);
        model.addAttribute(
                "sentences",
                Sentences.of(markdown.words(report.words())).anchors().stream()
                        .map(anchor -> new Sentence(anchor.position(), anchor.excerpt()))
                        .toList());
        return FORM;
    }
}
