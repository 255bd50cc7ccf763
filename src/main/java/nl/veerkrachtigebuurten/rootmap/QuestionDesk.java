package nl.veerkrachtigebuurten.rootmap;

import static nl.veerkrachtigebuurten.access.Permission.READ_CAUSES;

import java.util.Optional;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.gathering.Card;
import nl.veerkrachtigebuurten.gathering.Desk;
import nl.veerkrachtigebuurten.programme.ProgrammePart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shows on the start page how many answers the standing questions have. */
@Component
@Order(ProgrammePart.BUURTSCAN)
class QuestionDesk implements Desk {

    private final Questions questions;

    QuestionDesk(Questions questions) {
        this.questions = questions;
    }

    @Override
    public Optional<Card> card(Member member) {
        return member.may(READ_CAUSES)
                ? Optional.of(new Card("rootmap/questions-card", questions.tallies(member)))
                : Optional.empty();
    }
}
