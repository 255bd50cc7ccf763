package nl.veerkrachtigebuurten.gathering;

import java.util.List;

/**
 * One thing that waits for somebody.
 *
 * @param question message key of what is asked, with the title as its argument 0: "Hoe staat het met ‘{0}’?"
 * @param title what it is about
 * @param href where one answers
 * @param verb message key of the button: "Bericht schrijven"
 * @param why message key of the quiet line below, and its arguments: "laatste bericht {0} dagen geleden"
 */
public record Errand(String question, String title, String href, String verb, String why, List<Object> arguments) {}
