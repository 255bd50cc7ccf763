package nl.veerkrachtigebuurten.seats;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** From which day on somebody no longer holds a seat. */
record AppointmentEndForm(@NotNull LocalDate ends) {}
