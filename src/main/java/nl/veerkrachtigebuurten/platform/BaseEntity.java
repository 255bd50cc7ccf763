package nl.veerkrachtigebuurten.platform;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;

/** Identity and optimistic locking, the two things every entity has and none should spell out. */
@MappedSuperclass
public abstract class BaseEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    /** The database identity; only asked of entities that have been stored. */
    public long id() {
        if (id == null) {
            throw new IllegalStateException(getClass().getSimpleName() + " has not been stored yet");
        }
        return id;
    }

    public int version() {
        return version;
    }

    /** Refuses an edit that was based on an older version than the stored one. */
    public void requireVersion(@Nullable Integer expected) {
        if (!Objects.equals(version, expected)) {
            throw new ObjectOptimisticLockingFailureException(getClass(), id());
        }
    }

    /** Two stored entities are the same when they stand in the same row. */
    public boolean isSameAs(@Nullable BaseEntity other) {
        return other != null && Objects.equals(id, other.id);
    }
}
