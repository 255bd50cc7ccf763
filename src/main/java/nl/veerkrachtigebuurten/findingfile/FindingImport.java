package nl.veerkrachtigebuurten.findingfile;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import nl.veerkrachtigebuurten.buurtscan.Author;
import nl.veerkrachtigebuurten.buurtscan.Buurtscan;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import nl.veerkrachtigebuurten.platform.RefusedException;

/** A file of findings that was taken in: looked at first, then imported as a whole or dropped. */
@Entity
class FindingImport extends BaseEntity {

    static final int MOST_ROWS = 5000;

    /** How it stands with the file. */
    enum State {
        OPEN,
        IMPORTED,
        DROPPED
    }

    @ManyToOne(fetch = LAZY, optional = false)
    private Buurtscan buurtscan;

    private String fileName;
    private Author author;
    private Instant createdAt;

    @Enumerated(EnumType.STRING)
    private State state;

    private int size;

    @SuppressWarnings("NullAway.Init")
    protected FindingImport() {}

    FindingImport(Buurtscan buurtscan, String fileName, Author author, Instant createdAt, int size) {
        this.buurtscan = buurtscan;
        this.fileName = fileName;
        this.author = author;
        this.createdAt = createdAt;
        this.size = size;
        this.state = State.OPEN;
    }

    void complete() {
        leave(State.IMPORTED);
    }

    void drop() {
        leave(State.DROPPED);
    }

    private void leave(State to) {
        if (!isOpen()) {
            throw new RefusedException("import.refused.closed");
        }
        state = to;
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public State state() {
        return state;
    }

    public Buurtscan buurtscan() {
        return buurtscan;
    }

    public String fileName() {
        return fileName;
    }

    public Author author() {
        return author;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public int size() {
        return size;
    }
}
