package nl.veerkrachtigebuurten.accesslog;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One line of the log: who, when, what, how many, and for what. */
@Entity
@Immutable
class AccessEntry extends BaseEntity {

    @Enumerated(EnumType.STRING)
    private AccessKind kind;

    private @Nullable Long personId;
    private String personName;
    private Instant occurredAt;
    private String what;
    private @Nullable String filter;
    private int number;

    @Enumerated(EnumType.STRING)
    private @Nullable Purpose purpose;

    private @Nullable String words;

    @SuppressWarnings("NullAway.Init")
    protected AccessEntry() {}

    public AccessKind kind() {
        return kind;
    }

    /** None where the portal did it by itself. */
    public @Nullable Long personId() {
        return personId;
    }

    public String personName() {
        return personName;
    }

    public Instant occurredAt() {
        return occurredAt;
    }

    public String what() {
        return what;
    }

    public @Nullable String filter() {
        return filter;
    }

    public int number() {
        return number;
    }

    public @Nullable Purpose purpose() {
        return purpose;
    }

    public @Nullable String words() {
        return words;
    }
}
