package nl.veerkrachtigebuurten.cbsfile;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import java.util.List;
import nl.veerkrachtigebuurten.cause.Signature;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import nl.veerkrachtigebuurten.platform.RefusedException;

/** A file of CBS that was read: looked at first, then taken in as a whole or dropped. */
@Entity
class CbsImport extends BaseEntity {

    /** How it stands with the file. */
    enum State {
        OPEN,
        TAKEN,
        DROPPED
    }

    private String fileName;
    private int year;

    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;

    /** Figures that the file has, and codes that it does not have, with a space between them. */
    private String columns;

    private String missing;

    @Embedded
    private Signature signature;

    @SuppressWarnings("NullAway.Init")
    protected CbsImport() {}

    CbsImport(String fileName, int year, String columns, String missing, Signature by) {
        this.fileName = fileName;
        this.year = year;
        this.columns = columns;
        this.missing = missing;
        this.signature = by;
    }

    void leave(State to) {
        if (!isOpen()) {
            throw new RefusedException("cbsfile.refused.closed");
        }
        state = to;
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

    public int year() {
        return year;
    }

    public boolean has(CbsFigure figure) {
        return Arrays.asList(columns.split(" ")).contains(figure.name());
    }

    public List<String> missing() {
        return missing.isEmpty() ? List.of() : Arrays.asList(missing.split(" "));
    }

    public Signature signature() {
        return signature;
    }
}
