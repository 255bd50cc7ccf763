package nl.veerkrachtigebuurten.replycard;

import static java.util.stream.Collectors.toMap;
import static nl.veerkrachtigebuurten.replycard.CardEntryForm.field;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Reads the codes of cards that were typed in, each by its row, and says which of them no card has or can have. */
@Component
class CardCodes {

    private final ReplyCards cards;

    CardCodes(ReplyCards cards) {
        this.cards = cards;
    }

    static Map<Integer, CardCode> read(CardEntryForm form, Errors errors) {
        var codes = new LinkedHashMap<Integer, CardCode>();
        var seen = new HashSet<CardCode>();
        for (var place = 0; place < form.rows().size(); place++) {
            var row = form.rows().get(place);
            if (row.isEmpty()) {
                continue;
            }
            if (row.words() == null) {
                errors.rejectValue(field(place, "words"), "card.words.missing");
            }
            var typed = row.code();
            var code = typed == null ? Optional.<CardCode>empty() : CardCode.read(typed);
            if (code.isEmpty()) {
                errors.rejectValue(field(place, "code"), typed == null ? "card.code.missing" : "card.code.slip");
            } else if (!seen.add(code.get())) {
                errors.rejectValue(field(place, "code"), "card.code.twice");
            } else {
                codes.put(place, code.get());
            }
        }
        return codes;
    }

    /** One that was used may be typed again with the same words, as when a form comes in twice. */
    void refuseUsed(List<CardEntry> entries, Map<Integer, CardCode> codes, Errors errors) {
        if (codes.isEmpty()) {
            return;
        }
        var hashes = codes.values().stream().map(CardCode::hash).toArray(String[]::new);
        var known = cards.withCodes(hashes).stream().collect(toMap(ReplyCard::codeHash, card -> card));
        var written = cards.written(hashes).stream().collect(toMap(ReplyCards.Written::codeHash, it -> it));
        codes.forEach((place, code) -> {
            var card = known.get(code.hash());
            var now = written.get(code.hash());
            if (card == null) {
                errors.rejectValue(field(place, "code"), "card.code.unknown");
            } else if (!card.isBlank()
                    && (now == null
                            || entries.stream().noneMatch(it -> it.code().equals(code) && it.isSaidBy(now)))) {
                errors.rejectValue(field(place, "code"), "card.code.used");
            }
        });
    }
}
