package nl.veerkrachtigebuurten.plan;

/** Writes out what is live in a text, so that it says for ever what it says today. Several take their turn. */
public interface FrozenText {

    String freeze(String markdown);
}
