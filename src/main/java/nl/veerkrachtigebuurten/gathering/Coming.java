package nl.veerkrachtigebuurten.gathering;

import nl.veerkrachtigebuurten.moment.Moment;

/**
 * One thing that comes.
 *
 * @param kind message key of what it is: "mijlpaal"
 */
public record Coming(Moment moment, String kind, String title, String href) {}
