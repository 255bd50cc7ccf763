package nl.veerkrachtigebuurten.gathering;

/**
 * Something that was found.
 *
 * @param kind message key of what it is: "mijlpaal"
 * @param excerpt some words around what matched, as plain text; empty where the title says it all
 */
public record Hit(String kind, String title, String href, String excerpt) {}
