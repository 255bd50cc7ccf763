package nl.veerkrachtigebuurten.promise;

/** A form in which somebody says to whom a sentence promises something, by which seat, by when. */
interface Pledging {

    String toWhom();

    Long seatId();

    String moment();
}
