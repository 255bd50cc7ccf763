package nl.veerkrachtigebuurten.replycard;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Codes that somebody can try in the demo; everywhere else there are none. */
@Component
public class DemoCodes {

    /** Words of the findings that they belong to: one that was helped, one that waits, one that was not taken up. */
    static final List<String> FINDINGS = List.of("niets te vinden", "is het donker", "neemt geen nieuwe");

    private static final long SEED = 642;

    private final boolean demo;

    DemoCodes(@Value("${portal.demo:false}") boolean demo) {
        this.demo = demo;
    }

    static List<CardCode> all() {
        var chance = new Random(SEED);
        return Stream.generate(() -> CardCode.made(chance))
                .limit(FINDINGS.size())
                .toList();
    }

    public List<String> written() {
        return demo ? all().stream().map(CardCode::written).toList() : List.of();
    }
}
