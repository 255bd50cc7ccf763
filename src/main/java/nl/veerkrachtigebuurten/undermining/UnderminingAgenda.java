package nl.veerkrachtigebuurten.undermining;

import static nl.veerkrachtigebuurten.platform.Among.ids;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What stands on the agenda of the stuurgroep until something is done about a cause or it is accepted. */
@Component
public class UnderminingAgenda {

    private static final Limit MOST = Limit.of(5);

    private final Underminings underminings;
    private final Clock clock;

    UnderminingAgenda(Underminings underminings, Clock clock) {
        this.underminings = underminings;
        this.clock = clock;
    }

    /**
     * @param underminings the last of them: the agenda has to fit on paper
     * @param number how many there are
     */
    public record Undermined(List<Undermining> underminings, long number) {}

    /** For the fragment {@code undermining/agenda :: agenda(undermined)}. */
    @Transactional(readOnly = true)
    public Undermined open() {
        var today = LocalDate.now(clock);
        return new Undermined(
                underminings.newestFirst(ids(underminings.open(today, MOST))), underminings.countOpen(today));
    }
}
