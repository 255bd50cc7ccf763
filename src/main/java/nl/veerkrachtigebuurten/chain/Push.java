package nl.veerkrachtigebuurten.chain;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.veerkrachtigebuurten.routekaart.Dependencies;
import org.jspecify.annotations.Nullable;

/**
 * How far one milestone that moves pushes those that wait for it, over all steps. What is not to be moved any more, since
 * it was reached or dropped, stops the push.
 */
final class Push {

    private final Dependencies dependencies;
    private final Map<Long, LocalDate> ends;
    private final Set<Long> moved = new LinkedHashSet<>();
    private final Map<Long, LocalDate> pushed = new HashMap<>();

    /**
     * @param to the last day of the moment to which it moves; null where nobody can tell
     * @param ends the last days of what can be moved; of what names no day {@link LocalDate#MAX}
     */
    Push(long id, @Nullable LocalDate to, Dependencies dependencies, Map<Long, LocalDate> ends) {
        this.dependencies = dependencies;
        this.ends = ends;
        if (to != null) {
            pushed.put(id, to);
        }
        spread(id);
        moved.remove(id);
    }

    private void spread(long id) {
        var waiting = new ArrayDeque<Long>();
        waiting.add(id);
        while (!waiting.isEmpty()) {
            var one = waiting.remove();
            if (moved.add(one)) {
                dependencies.needing(one).stream().filter(ends::containsKey).forEach(waiting::add);
            }
        }
    }

    /** All that waits for it and can be moved, the nearest first. */
    Set<Long> moved() {
        return moved;
    }

    /** The end of what one of those needs, by then; empty where nobody can tell. */
    Optional<LocalDate> notBefore(long id) {
        return dependencies.needsOf(id).stream()
                .map(this::end)
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo);
    }

    /** The end of one that moves or is moved: its own, or later where what it needs ends later. */
    private Optional<LocalDate> end(long id) {
        if (!pushed.containsKey(id) && moved.contains(id)) {
            var own = ends.getOrDefault(id, LocalDate.MAX);
            var needed = notBefore(id);
            if (needed.isPresent()) {
                pushed.put(id, own.equals(LocalDate.MAX) || own.isBefore(needed.get()) ? needed.get() : own);
            }
        }
        return Optional.ofNullable(pushed.get(id));
    }
}
