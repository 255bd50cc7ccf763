package nl.veerkrachtigebuurten.promise;

import nl.veerkrachtigebuurten.moment.Moment;
import nl.veerkrachtigebuurten.programme.Pillar;
import nl.veerkrachtigebuurten.seats.Seat;
import org.jspecify.annotations.Nullable;

/** What makes a sentence a promise: to whom, by which seat, by when. */
record Pledge(String toWhom, Seat seat, @Nullable Pillar pillar, Moment moment) {}
