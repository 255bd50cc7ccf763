package nl.veerkrachtigebuurten.timeline;

import java.util.List;

/** A named line of stations; the colour is one of the look's, by name. */
public record Track(String name, String colour, List<Stop> stops) {}
