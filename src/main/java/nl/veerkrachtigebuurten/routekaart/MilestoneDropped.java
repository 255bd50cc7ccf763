package nl.veerkrachtigebuurten.routekaart;

/** A milestone is no longer pursued. */
public record MilestoneDropped(long milestoneId, String title) {}
