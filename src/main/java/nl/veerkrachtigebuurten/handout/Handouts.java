package nl.veerkrachtigebuurten.handout;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Keeps what was printed for a while: it takes a second or more, and hundreds may ask for it after a newsletter. */
@Component
class Handouts {

    private record Asked(HandoutFormat format, boolean all, Locale language, LocalDate day) {}

    private final Handout handout;
    private final Clock clock;
    private final Cache<Asked, byte[]> printed = Caffeine.newBuilder()
            .maximumSize(12)
            .expireAfterWrite(Duration.ofSeconds(20))
            .build();

    Handouts(Handout handout, Clock clock) {
        this.handout = handout;
        this.clock = clock;
    }

    /** @param all also what is not published */
    byte[] of(HandoutFormat format, boolean all, Locale language) {
        var asked = new Asked(format, all, language, LocalDate.now(clock));
        return printed.get(asked, key -> handout.print(key.format(), key.all(), key.language()));
    }
}
