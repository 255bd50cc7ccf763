package nl.veerkrachtigebuurten.routekaart;

/** Something is there that was not there before. */
public record MilestoneReached(long milestoneId, String title) {}
