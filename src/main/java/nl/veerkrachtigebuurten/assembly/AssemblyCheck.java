package nl.veerkrachtigebuurten.assembly;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.veerkrachtigebuurten.buurtscan.FindingForms;
import nl.veerkrachtigebuurten.buurtscan.FindingMarks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;

/** What the form of a bijeenkomst does not take as it is; each line is judged by itself. */
@Component
class AssemblyCheck {

    private final Clock clock;

    AssemblyCheck(Clock clock) {
        this.clock = clock;
    }

    void check(AssemblyForm form, Errors errors, Model model) {
        if (form.heldOn() != null
                && form.day()
                        .filter(day -> FindingForms.canBeHeardOn(day, LocalDate.now(clock)))
                        .isEmpty()) {
            errors.rejectValue("heldOn", "finding.heardOn.refused");
        }
        if (form.rows().stream().allMatch(AssemblyRow::isEmpty)) {
            errors.reject("assembly.rows.none");
        }
        for (var place = 0; place < form.rows().size(); place++) {
            check(form.rows().get(place), "rows[" + place + "].", errors);
        }
        var marks = FindingMarks.in(texts(form), form.confirmed() == null ? Set.of() : form.confirmed());
        model.addAttribute("marks", marks.fields());
        marks.unsettled().forEach(field -> errors.rejectValue(field.name(), "finding.personal"));
    }

    private static void check(AssemblyRow row, String at, Errors errors) {
        if (!row.isEmpty() && row.words() == null) {
            errors.rejectValue(at + "words", "assembly.words.missing");
        }
        if (!row.isEmpty() && row.sort().isEmpty()) {
            errors.rejectValue(at + "kind", "assembly.kind.missing");
        }
    }

    private static Map<String, @Nullable String> texts(AssemblyForm form) {
        var texts = new LinkedHashMap<String, @Nullable String>();
        texts.put("title", form.title());
        texts.put("place", form.place());
        texts.put("listeners", form.listeners());
        for (var place = 0; place < form.rows().size(); place++) {
            texts.put("rows[" + place + "].words", form.rows().get(place).words());
            texts.put("rows[" + place + "].meaning", form.rows().get(place).meaning());
        }
        return texts;
    }
}
