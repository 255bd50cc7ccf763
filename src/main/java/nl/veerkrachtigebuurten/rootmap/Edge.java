package nl.veerkrachtigebuurten.rootmap;

import org.jspecify.annotations.Nullable;

/**
 * A line on the root map.
 *
 * @param certainty by which it is drawn; none for what is simply so
 */
record Edge(String from, String to, @Nullable String certainty) {}
