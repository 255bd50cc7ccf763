package nl.veerkrachtigebuurten.search;

import java.util.List;

/**
 * What was found of one kind.
 *
 * @param kind message key of what it is
 * @param more whether there is more than is shown
 */
record HitGroup(String kind, List<MarkedHit> hits, boolean more) {

    /** A hit with the sought words marked. */
    record MarkedHit(List<Marking.Part> title, String href, List<Marking.Part> excerpt) {}
}
