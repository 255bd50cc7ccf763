package nl.veerkrachtigebuurten.replycard;

import static nl.veerkrachtigebuurten.replycard.CardEntryForm.field;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.veerkrachtigebuurten.buurtscan.FindingForm;
import nl.veerkrachtigebuurten.buurtscan.FindingForms;
import nl.veerkrachtigebuurten.buurtscan.FindingKind;
import nl.veerkrachtigebuurten.buurtscan.FindingMarks;
import nl.veerkrachtigebuurten.buurtscan.HeardBy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Reads cards that were typed in, and says of each row what is wrong with it. */
@Component
class CardReading {

    private final CardCodes codes;
    private final Clock clock;

    CardReading(CardCodes codes, Clock clock) {
        this.codes = codes;
        this.clock = clock;
    }

    /** The words in each row that point to a person. */
    static FindingMarks marks(CardEntryForm form) {
        var texts = new LinkedHashMap<String, @Nullable String>();
        for (var place = 0; place < form.rows().size(); place++) {
            texts.put(field(place, "words"), form.rows().get(place).words());
        }
        return FindingMarks.in(texts, Objects.requireNonNullElse(form.confirmed(), Set.of()));
    }

    /** All that was typed well; complete where nothing is wrong. */
    List<CardEntry> read(CardEntryForm form, Errors errors) {
        var day = day(form.heardOn(), errors);
        var by = by(form.heardBy(), errors);
        var typed = CardCodes.read(form, errors);
        var entries = new ArrayList<CardEntry>();
        for (var place = 0; place < form.rows().size(); place++) {
            var row = form.rows().get(place);
            var code = typed.get(place);
            var kind = row.isEmpty() ? Optional.<FindingKind>empty() : kind(row, place, errors);
            if (code != null && row.words() != null && day != null && by != null && kind.isPresent()) {
                entries.add(new CardEntry(code, finding(form, code, kind.get(), row.words(), by, day)));
            }
        }
        marks(form).unsettled().forEach(mark -> errors.rejectValue(mark.name(), "finding.personal"));
        codes.refuseUsed(entries, typed, errors);
        if (typed.isEmpty() && !errors.hasErrors()) {
            errors.rejectValue(field(0, "code"), "card.none");
        }
        return entries;
    }

    private @Nullable LocalDate day(@Nullable String typed, Errors errors) {
        var day = parsed(typed);
        if (day == null || !FindingForms.canBeHeardOn(day, LocalDate.now(clock))) {
            errors.rejectValue("heardOn", "finding.heardOn.refused");
            return null;
        }
        return day;
    }

    private static @Nullable LocalDate parsed(@Nullable String typed) {
        try {
            return typed == null ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    private static @Nullable HeardBy by(@Nullable String typed, Errors errors) {
        var by = Arrays.stream(HeardBy.values())
                .filter(it -> it.name().equals(typed))
                .findFirst();
        if (by.isEmpty()) {
            errors.rejectValue("heardBy", "card.heardBy.missing");
        }
        return by.orElse(null);
    }

    private static Optional<FindingKind> kind(CardRow row, int place, Errors errors) {
        var kind = Arrays.stream(FindingKind.values())
                .filter(it -> it.name().equals(row.kind()))
                .findFirst();
        if (kind.isEmpty()) {
            errors.rejectValue(field(place, "kind"), "card.kind.missing");
        }
        return kind;
    }

    private static FindingForm finding(
            CardEntryForm form, CardCode code, FindingKind kind, String words, HeardBy by, LocalDate day) {
        var key = UUID.nameUUIDFromBytes((form.key() + code.hash()).getBytes(StandardCharsets.UTF_8));
        return new FindingForm(key, words, kind, null, by, null, day, null, null, null, null);
    }
}
