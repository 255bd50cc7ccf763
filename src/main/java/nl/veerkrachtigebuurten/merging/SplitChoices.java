package nl.veerkrachtigebuurten.merging;

import java.util.HashSet;
import nl.veerkrachtigebuurten.buurtscan.Finding;
import nl.veerkrachtigebuurten.buurtscan.FindingKind;
import nl.veerkrachtigebuurten.buurtscan.FindingMarks;
import nl.veerkrachtigebuurten.cause.Causes;
import nl.veerkrachtigebuurten.programme.Pillars;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;

/** What the form to split a finding offers, and what it does not take as it is. */
@Component
class SplitChoices {

    private static final Limit MOST_CAUSES = Limit.of(20);

    private final Pillars pillars;
    private final Causes causes;

    SplitChoices(Pillars pillars, Causes causes) {
        this.pillars = pillars;
        this.causes = causes;
    }

    void offer(Finding finding, Model model) {
        model.addAttribute("finding", finding);
        model.addAttribute("causes", causes.pointedAtBy(finding.id(), MOST_CAUSES));
        model.addAttribute("kinds", FindingKind.values());
        model.addAttribute("pillars", pillars.findAllByOrderByPosition());
    }

    /** What stands in the finding was confirmed when it was written. */
    void check(Finding finding, SplitForm form, Errors errors, Model model) {
        if (form.isSame()) {
            errors.rejectValue("secondWords", "merging.split.same");
        }
        var confirmed = new HashSet<>(form.confirmedKeys());
        confirmed.addAll(
                FindingMarks.in(SplitForm.of(finding).texts(), confirmed).keys());
        var marks = FindingMarks.in(form.texts(), confirmed);
        model.addAttribute("marks", marks.fields());
        marks.unsettled().forEach(field -> errors.rejectValue(field.name(), "finding.personal"));
    }
}
