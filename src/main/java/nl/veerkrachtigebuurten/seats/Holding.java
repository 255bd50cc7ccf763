package nl.veerkrachtigebuurten.seats;

/** That somebody holds a seat. */
public record Holding(long seatId, String name) {}
