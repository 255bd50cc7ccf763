package nl.veerkrachtigebuurten.calendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What the form of a new link submits.
 *
 * @param what key of a {@link LinkTopics.Topic}
 */
record CalendarLinkForm(
        @NotBlank @Size(max = 60) String name, @NotBlank String what) {}
