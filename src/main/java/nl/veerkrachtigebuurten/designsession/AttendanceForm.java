package nl.veerkrachtigebuurten.designsession;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import nl.veerkrachtigebuurten.programme.Pillar;
import org.jspecify.annotations.Nullable;

/** Who really took part in a design session. */
record AttendanceForm(
        @Nullable List<Long> pillarIds,
        @Nullable List<Long> guestIds,
        @NotNull @PositiveOrZero @Max(500) Integer residents,
        @Nullable @Size(max = 300) String others,
        @Nullable Integer version) {

    /** Before anybody says so, everybody who was invited. */
    static AttendanceForm of(DesignSession session, Collection<Guest> guests) {
        var pillars = session.isHeld() ? session.came() : session.invited();
        return new AttendanceForm(
                pillars.stream().map(Pillar::id).toList(),
                guests.stream()
                        .filter(guest -> !session.isHeld() || guest.isCame())
                        .map(Guest::id)
                        .toList(),
                session.residents(),
                session.others(),
                session.version());
    }

    List<Long> pillars() {
        return pillarIds == null ? List.of() : pillarIds;
    }

    List<Long> guests() {
        return guestIds == null ? List.of() : guestIds;
    }
}
