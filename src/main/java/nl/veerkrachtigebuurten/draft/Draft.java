package nl.veerkrachtigebuurten.draft;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Map;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed since a form was opened. Once it was saved or thrown away the text is gone, and the row stays for a
 * day, so that what arrives late does not bring it back. Written by {@link Drafts}, past Hibernate: typing is no change.
 */
@Entity
@Immutable
class Draft extends BaseEntity {

    /** What an address says besides where one goes on with a draft. */
    static final String CONTINUE = "concept";

    private long personId;
    private String address;
    private String sitting;

    @Convert(converter = Fields.AsJson.class)
    private @Nullable Fields fields;

    private Instant savedAt;

    @SuppressWarnings("NullAway.Init")
    protected Draft() {}

    /** Where one goes on with it. */
    public String path() {
        return path(address, id());
    }

    static String path(String address, long id) {
        return address + (address.contains("?") ? "&" : "?") + CONTINUE + "=" + id;
    }

    boolean isOf(String page) {
        return address.equals(page) || address.startsWith(page + "?");
    }

    public String sitting() {
        return sitting;
    }

    Fields fields() {
        return fields == null ? new Fields(Map.of()) : fields;
    }

    public Instant savedAt() {
        return savedAt;
    }
}
