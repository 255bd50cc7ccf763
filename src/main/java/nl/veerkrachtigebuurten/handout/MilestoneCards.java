package nl.veerkrachtigebuurten.handout;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.stereotype.Component;

/** Keeps the pictures that were painted, each by what it says. */
@Component
class MilestoneCards {

    private final Cache<MilestoneCard, byte[]> painted =
            Caffeine.newBuilder().maximumSize(200).build();

    byte[] of(MilestoneCard card) {
        return painted.get(card, CardPainter::paint);
    }
}
