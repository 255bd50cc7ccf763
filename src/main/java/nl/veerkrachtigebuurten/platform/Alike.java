package nl.veerkrachtigebuurten.platform;

/** How much a name resembles what was typed, whatever the accents, capitals and slips: a piece of a query. */
public final class Alike {

    /** From 0 to 1, for {@code x.name} and {@code :words}; what is at least 0.55 was probably meant. */
    public static final String NAME = "cast(function('word_similarity', function('unaccent', lower(:words)),"
            + " function('unaccent', lower(x.name))) as double)";

    private Alike() {}
}
