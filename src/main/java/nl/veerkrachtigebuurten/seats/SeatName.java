package nl.veerkrachtigebuurten.seats;

/** A seat as one chooses it from a list. */
public record SeatName(long id, String name) {}
