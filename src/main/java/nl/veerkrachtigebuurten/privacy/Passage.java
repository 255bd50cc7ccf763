package nl.veerkrachtigebuurten.privacy;

/** A piece of a text, marked where it points to a person. */
public record Passage(String words, boolean marked) {}
