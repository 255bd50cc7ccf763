package nl.veerkrachtigebuurten.judgement;

import java.util.List;
import java.util.Optional;
import nl.veerkrachtigebuurten.cause.Cause;
import nl.veerkrachtigebuurten.cause.CausePart;
import nl.veerkrachtigebuurten.programme.PagePart.Part;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Shows on the page of a cause what is said for it and against it, and how certain it was called. */
@Component
@Order(20)
class JudgementsOfCause implements CausePart {

    private static final Limit MOST = Limit.of(100);

    private final Arguments arguments;
    private final Assessments assessments;

    JudgementsOfCause(Arguments arguments, Assessments assessments) {
        this.arguments = arguments;
        this.assessments = assessments;
    }

    record Content(Cause cause, List<Argument> arguments, List<Assessment> assessments) {

        public List<Argument> supporting() {
            return arguments.stream()
                    .filter(argument -> argument.stance() == Stance.SUPPORTS)
                    .toList();
        }

        public List<Argument> disputing() {
            return arguments.stream()
                    .filter(argument -> argument.stance() == Stance.DISPUTES)
                    .toList();
        }
    }

    @Override
    public Optional<Part> on(Cause cause) {
        return Optional.of(new Part(
                "judgement/cause-part",
                new Content(
                        cause,
                        arguments.findByCauseIdOrderByIdDesc(cause.id(), MOST),
                        assessments.findByCauseIdOrderByIdDesc(cause.id(), MOST))));
    }
}
