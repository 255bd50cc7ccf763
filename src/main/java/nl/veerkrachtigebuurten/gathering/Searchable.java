package nl.veerkrachtigebuurten.gathering;

import java.util.List;
import nl.veerkrachtigebuurten.access.Member;

/** A module's part of search. */
public interface Searchable {

    /**
     * What of this module matches, best first, at most so many; scoped in the query to what the member may see.
     *
     * @param words what was typed, stripped, at least two characters
     */
    List<Hit> search(String words, Member member, int most);
}
