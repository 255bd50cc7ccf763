package nl.veerkrachtigebuurten.writing;

/**
 * A place in a text that two people changed in different ways.
 *
 * @param before what stood there; empty where both added something
 * @param theirs what the other made of it; empty where it was removed
 * @param mine what one made of it oneself; empty where it was removed
 * @param joined what stands there in the joined text: the words of both
 */
public record Conflict(String before, String theirs, String mine, String joined) {

    public Differences theirChanges() {
        return Differences.between(before, theirs);
    }

    public Differences myChanges() {
        return Differences.between(before, mine);
    }
}
