package nl.veerkrachtigebuurten.timeline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * All that a timeline shows.
 *
 * @param arrows those between stations that are not on it are left out
 * @param lit the stations that stand out, by their ids; none where all are the same
 */
public record Scene(List<Track> tracks, Collection<Arrow> arrows, Set<Long> lit, Period period, LocalDate today) {

    public Scene(List<Track> tracks, Period period, LocalDate today) {
        this(tracks, List.of(), Set.of(), period, today);
    }
}
