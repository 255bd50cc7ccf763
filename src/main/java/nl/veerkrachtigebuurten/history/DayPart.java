package nl.veerkrachtigebuurten.history;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.veerkrachtigebuurten.programme.PagePart.Part;
import nl.veerkrachtigebuurten.routekaart.RoutekaartPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** On top of the routekaart: which day it shows, when that is not today, and a field to ask for another day. */
@Component
@Order(10)
class DayPart implements RoutekaartPart {

    private final Clock clock;

    DayPart(Clock clock) {
        this.clock = clock;
    }

    /** @param asked the day that the address asks for */
    record Shown(DayAsked asked, LocalDate today) {

        /** Whether another day than today is shown. */
        public boolean isPast() {
            return asked.day() != null && asked.day().isBefore(today);
        }
    }

    @Override
    public Optional<Part> on(MultiValueMap<String, String> asked) {
        var today = LocalDate.now(clock);
        return Optional.of(new Part("history/day", new Shown(DayAsked.of(asked.getFirst("op"), today), today)));
    }
}
