package nl.veerkrachtigebuurten.routekaart;

/** A milestone is expected at another moment; both in words. */
public record MilestoneShifted(long milestoneId, String title, String was, String became, String why, Signature by) {}
