package nl.veerkrachtigebuurten.replycard;

import static java.util.stream.Collectors.toMap;
import static nl.veerkrachtigebuurten.access.Permission.ADD_FINDINGS;
import static nl.veerkrachtigebuurten.access.Permission.EDIT_FINDINGS;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.buurtscan.Author;
import nl.veerkrachtigebuurten.buurtscan.Buurtscan;
import nl.veerkrachtigebuurten.buurtscan.Finding;
import nl.veerkrachtigebuurten.buurtscan.FindingService;
import nl.veerkrachtigebuurten.platform.RefusedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ReplyCardService {

    private final ReplyCards cards;
    private final CardSheets sheets;
    private final FindingService findings;
    private final Clock clock;

    ReplyCardService(ReplyCards cards, CardSheets sheets, FindingService findings, Clock clock) {
        this.cards = cards;
        this.sheets = sheets;
        this.findings = findings;
        this.clock = clock;
    }

    /** The codes can be read this once. */
    @Requires(EDIT_FINDINGS)
    List<CardCode> print(int number, Member by) {
        var sheet = sheets.save(new CardSheet(number, Author.of(by), clock.instant()));
        var codes = Stream.generate(CardCode::made).distinct().limit(number).toList();
        cards.saveAll(codes.stream().map(code -> ReplyCard.blank(code, sheet)).toList());
        return codes;
    }

    /** A new code for a finding, which can be read this once; the one before leads nowhere from then on. */
    @Requires(ADD_FINDINGS)
    CardCode give(Finding finding) {
        var now = clock.instant();
        cards.hold(finding.id());
        cards.withdrawOf(finding.id(), now);
        var code = CardCode.made();
        cards.save(ReplyCard.of(finding.id(), code, now));
        return code;
    }

    /** A card that was printed before leads to the finding; the code before leads nowhere from then on. */
    @Requires(ADD_FINDINGS)
    void give(Finding finding, CardCode printed) {
        var now = clock.instant();
        cards.hold(finding.id());
        var card = cards.locked(new String[] {printed.hash()}).stream()
                .filter(ReplyCard::isBlank)
                .findFirst()
                .orElseThrow(() -> new RefusedException("receipt.refused.used"));
        cards.withdrawOf(finding.id(), now);
        card.bind(finding.id(), now);
    }

    /** All cards become findings, or none; a card that came in with the same form before stays as it is. */
    @Requires(EDIT_FINDINGS)
    void enter(Buurtscan scan, List<CardEntry> entries, Member by) {
        var hashes = entries.stream().map(entry -> entry.code().hash()).toArray(String[]::new);
        var held = cards.locked(hashes).stream().collect(toMap(ReplyCard::codeHash, card -> card));
        var written = cards.written(hashes).stream().collect(toMap(ReplyCards.Written::codeHash, it -> it));
        for (var entry : entries) {
            var card = held.get(entry.code().hash());
            var now = written.get(entry.code().hash());
            if (card != null && card.isBlank()) {
                card.bind(findings.add(scan, entry.finding(), Author.of(by)).id(), clock.instant());
            } else if (now == null || !entry.isSaidBy(now)) {
                throw new RefusedException("card.refused.used");
            }
        }
    }
}
