package nl.veerkrachtigebuurten.timeline;

import java.time.LocalDate;

/**
 * A station of a track.
 *
 * @param at where it stands
 * @param from the first day of the window that is shown behind it
 * @param until the last day of that window
 * @param shape how it is drawn: {@code reached}, {@code risk}, {@code late}, {@code dropped} or {@code open}
 * @param about the whole of it in words, for the pointer and for who listens
 */
public record Stop(
        String title, LocalDate at, LocalDate from, LocalDate until, String shape, String about, String href) {}
