package nl.veerkrachtigebuurten.routekaart;

/** That one thing goes with another, by their ids. */
record Link(long from, long to) {}
