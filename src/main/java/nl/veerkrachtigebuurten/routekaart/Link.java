package nl.veerkrachtigebuurten.routekaart;

/** That one thing goes with another, by their ids. */
public record Link(long from, long to) {}
