package nl.veerkrachtigebuurten.planline;

/** An action was made of a plan line. */
public record LineServed(long lineId, String action) {}
