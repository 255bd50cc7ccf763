package nl.veerkrachtigebuurten.reference;

import java.time.Clock;
import java.util.stream.Collectors;
import nl.veerkrachtigebuurten.access.Rights;
import nl.veerkrachtigebuurten.plan.ChapterWritten;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Remembers what a reference says when it comes into a text; an edit of other words confirms nothing. */
@Component
class ReferenceKeeper {

    private final References references;
    private final LiveWords live;
    private final Rights rights;
    private final Clock clock;

    ReferenceKeeper(References references, LiveWords live, Rights rights, Clock clock) {
        this.references = references;
        this.live = live;
        this.rights = rights;
        this.clock = clock;
    }

    @EventListener
    void keep(ChapterWritten written) {
        var words = live.in(written.text(), rights.member().orElse(null));
        if (words.isEmpty()) {
            return;
        }
        var known = references.findByChapterId(written.chapterId()).stream()
                .map(Reference::address)
                .collect(Collectors.toSet());
        words.forEach((address, said) -> {
            if (!known.contains(address) && address.length() <= 200) {
                references.save(new Reference(written.chapterId(), address, said, clock.instant()));
            }
        });
    }
}
