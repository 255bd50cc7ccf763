package nl.veerkrachtigebuurten.seats;

import java.util.List;

/** What a public page tells of seats: whom to write to, and which tables work on it. */
record SeatsOnPage(List<Occupancy> contacts, List<SeatGroup> tables) {

    boolean isEmpty() {
        return contacts.isEmpty() && tables.isEmpty();
    }
}
