package nl.veerkrachtigebuurten.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import org.jspecify.annotations.Nullable;

/** Another name of a partner: the legal one, a local one, or one it had before; with its period where known. */
@Entity
public class PartnerName extends BaseEntity {

    /** What sort of name it is. */
    public enum Kind {
        LEGAL,
        LOCAL,
        FORMER
    }

    private String name;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private @Nullable LocalDate usedFrom;
    private @Nullable LocalDate usedUntil;

    @SuppressWarnings("NullAway.Init")
    protected PartnerName() {}

    PartnerName(String name, Kind kind, @Nullable LocalDate usedFrom, @Nullable LocalDate usedUntil) {
        this.name = name;
        this.kind = kind;
        this.usedFrom = usedFrom;
        this.usedUntil = usedUntil;
    }

    public String name() {
        return name;
    }

    public Kind kind() {
        return kind;
    }

    public @Nullable LocalDate usedFrom() {
        return usedFrom;
    }

    /** The last day on which it was used. */
    public @Nullable LocalDate usedUntil() {
        return usedUntil;
    }
}
