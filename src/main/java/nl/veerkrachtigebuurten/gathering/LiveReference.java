package nl.veerkrachtigebuurten.gathering;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import nl.veerkrachtigebuurten.access.Member;
import org.jspecify.annotations.Nullable;

/** A module's pages that a text can refer to while what they say changes: a milestone's moment, who holds a seat. */
public interface LiveReference {

    /**
     * What stands today at those of these addresses that are this module's, in a few words: "medio mei 2026".
     *
     * @param reader who reads it, so that nobody is told more than the page itself would tell; nobody is anybody
     */
    Map<String, String> at(Collection<String> addresses, @Nullable Member reader);

    /** The address of what has exactly this name. */
    Optional<String> addressOf(String name);
}
