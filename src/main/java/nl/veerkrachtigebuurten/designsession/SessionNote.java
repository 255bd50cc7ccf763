package nl.veerkrachtigebuurten.designsession;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import nl.veerkrachtigebuurten.cause.Signature;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import org.hibernate.annotations.Immutable;

/** What somebody wrote down of a design session. */
@Entity
@Immutable
@Table(name = "design_session_note")
class SessionNote extends BaseEntity {

    @ManyToOne(fetch = LAZY, optional = false)
    @JoinColumn(name = "design_session_id")
    private DesignSession session;

    private String words;

    @Embedded
    private Signature signature;

    @SuppressWarnings("NullAway.Init")
    protected SessionNote() {}

    SessionNote(DesignSession session, String words, Signature by) {
        this.session = session;
        this.words = words;
        this.signature = by;
    }

    public DesignSession session() {
        return session;
    }

    public String words() {
        return words;
    }

    public Signature signature() {
        return signature;
    }
}
