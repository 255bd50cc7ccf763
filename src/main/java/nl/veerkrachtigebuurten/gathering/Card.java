package nl.veerkrachtigebuurten.gathering;

/**
 * A card of a module's own on the start page.
 *
 * @param template a template of that module with a fragment {@code card(content)}: one {@code <section class="card">}
 * @param content what the fragment shows
 */
public record Card(String template, Object content) {}
