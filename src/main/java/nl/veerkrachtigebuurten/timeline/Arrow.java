package nl.veerkrachtigebuurten.timeline;

/** That one station waits for another, by their ids: drawn from the one that comes first to the one that waits. */
public record Arrow(long from, long to) {}
