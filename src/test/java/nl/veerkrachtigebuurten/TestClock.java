package nl.veerkrachtigebuurten;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** The time in tests: a Tuesday in March, until a test sets it, and again after that test. */
@Primary
public class TestClock extends Clock {

    public static final LocalDateTime START = LocalDateTime.parse("2026-03-17T10:15");
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private volatile Instant now = START.atZone(ZONE).toInstant();

    public void set(LocalDateTime time) {
        now = time.atZone(ZONE).toInstant();
    }

    public void set(LocalDate day) {
        set(day.atTime(START.toLocalTime()));
    }

    public void advance(Duration duration) {
        now = now.plus(duration);
    }

    public void reset() {
        set(START);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    static class Reset implements AfterEachCallback {

        @Override
        public void afterEach(ExtensionContext context) {
            SpringExtension.getApplicationContext(context)
                    .getBean(TestClock.class)
                    .reset();
        }
    }
}
