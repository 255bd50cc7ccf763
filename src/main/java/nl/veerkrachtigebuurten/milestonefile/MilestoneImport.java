package nl.veerkrachtigebuurten.milestonefile;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import nl.veerkrachtigebuurten.platform.RefusedException;
import org.jspecify.annotations.Nullable;

/** A file of milestones that was taken in: looked at first, then imported as a whole or dropped. */
@Entity
class MilestoneImport extends BaseEntity {

    static final int MOST_ROWS = 2000;

    /** How it stands with the file. */
    enum State {
        OPEN,
        IMPORTED,
        DROPPED
    }

    private String fileName;
    private long authorId;
    private String authorName;
    private Instant createdAt;

    @Enumerated(EnumType.STRING)
    private State state;

    private int size;
    private boolean ours;
    private @Nullable String columns;
    private boolean onlyMilestones;
    private @Nullable String elseBelongs;
    private @Nullable String elseOwner;

    @SuppressWarnings("NullAway.Init")
    protected MilestoneImport() {}

    MilestoneImport(String fileName, Member author, Instant createdAt, int size) {
        this.fileName = fileName;
        this.authorId = author.personId();
        this.authorName = author.name();
        this.createdAt = createdAt;
        this.size = size;
        this.state = State.OPEN;
    }

    /** Reads as our own sheet, in which each row says which milestone it is. */
    void readAsOurs(Columns columns) {
        this.ours = true;
        this.columns = columns.written();
    }

    /**
     * Reads as the file of another program, of which each row is a new milestone.
     *
     * @param belongs what it belongs to where the file does not say, or says something that we do not know
     * @param owner the name of a seat, likewise
     */
    void readAs(Columns columns, boolean onlyMilestones, String belongs, String owner) {
        requireOpen();
        this.columns = columns.written();
        this.onlyMilestones = onlyMilestones;
        this.elseBelongs = belongs;
        this.elseOwner = owner;
    }

    void complete() {
        requireOpen();
        state = State.IMPORTED;
    }

    void drop() {
        requireOpen();
        state = State.DROPPED;
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new RefusedException("milestonefile.refused.closed");
        }
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public State state() {
        return state;
    }

    public String fileName() {
        return fileName;
    }

    public int size() {
        return size;
    }

    public boolean isOurs() {
        return ours;
    }

    /** Which column stands where, once somebody has said so. */
    @Nullable
    Columns columns() {
        return columns == null ? null : Columns.read(columns);
    }

    boolean isOnlyMilestones() {
        return onlyMilestones;
    }

    String elseBelongs() {
        return elseBelongs == null ? "" : elseBelongs;
    }

    String elseOwner() {
        return elseOwner == null ? "" : elseOwner;
    }
}
