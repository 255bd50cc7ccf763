package nl.veerkrachtigebuurten.feedback;

import java.util.Optional;
import nl.veerkrachtigebuurten.buurtscan.Finding;
import nl.veerkrachtigebuurten.buurtscan.FindingPart;
import nl.veerkrachtigebuurten.programme.PagePart.Part;
import nl.veerkrachtigebuurten.replycard.ReplyCards;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the page of a finding: the line that whoever gave it sees too. */
@Component
@Order(3)
class FeedbackPart implements FindingPart {

    private final Loops loops;
    private final ReplyCards cards;

    FeedbackPart(Loops loops, ReplyCards cards) {
        this.loops = loops;
        this.cards = cards;
    }

    /** @param given whether the giver has a code */
    record Content(Loop loop, boolean given) {}

    @Override
    public Optional<Part> on(Finding finding) {
        return finding.isWithdrawn()
                ? Optional.empty()
                : loops.of(finding.id())
                        .map(loop -> new Part(
                                "feedback/finding-part",
                                new Content(loop, cards.of(finding.id()).isPresent())));
    }
}
