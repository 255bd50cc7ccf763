package nl.veerkrachtigebuurten.buurtscan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import nl.veerkrachtigebuurten.programme.PartnerOrganisations;
import nl.veerkrachtigebuurten.programme.Pillars;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;

/** What the finding form offers to choose from, and what it does not take as it is. */
@Component
public class FindingForms {

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private final Pillars pillars;
    private final PartnerOrganisations partners;
    private final Clock clock;

    FindingForms(Pillars pillars, PartnerOrganisations partners, Clock clock) {
        this.pillars = pillars;
        this.partners = partners;
        this.clock = clock;
    }

    void offer(Model model, Buurtscan scan) {
        model.addAttribute("scan", scan);
        model.addAttribute("pillars", pillars.findAllByOrderByPosition());
        model.addAttribute("partners", partners.findAllByOrderByName());
        offer(model);
    }

    /** What one chooses from in any scan, and whoever one is. */
    public void offer(Model model) {
        model.addAttribute("kinds", FindingKind.values());
        model.addAttribute("ways", HeardBy.values());
    }

    public FindingForm blank() {
        return blank(null);
    }

    FindingForm blank(@Nullable Finding last) {
        var today = LocalDate.now(clock);
        if (last == null) {
            return FindingForm.blank(today, HeardBy.CONVERSATION, null);
        }
        var heard = last.hearing();
        return FindingForm.blank(
                heard.on(),
                heard.by(),
                heard.partner() == null ? null : heard.partner().id());
    }

    /** Whether something can have been heard on a day: not after today, nor before the programme can have listened. */
    public static boolean canBeHeardOn(LocalDate day, LocalDate today) {
        return !day.isAfter(today) && !day.isBefore(EARLIEST);
    }

    /** @param confirmed keys of marked words that are no news */
    void check(FindingForm form, Set<String> confirmed, Errors errors, Model model) {
        if (form.heardOn() != null && !canBeHeardOn(form.heardOn(), LocalDate.now(clock))) {
            errors.rejectValue("heardOn", "finding.heardOn.refused");
        }
        var marks = FindingMarks.of(form, confirmed);
        model.addAttribute("marks", marks.fields());
        marks.unsettled().forEach(field -> errors.rejectValue(field.name(), "finding.personal"));
    }
}
