package nl.veerkrachtigebuurten.writing;

/** Some words of a text, and whether the other text lacks them. */
public record Words(String text, boolean changed) {}
