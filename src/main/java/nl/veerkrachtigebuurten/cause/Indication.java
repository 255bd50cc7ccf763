package nl.veerkrachtigebuurten.cause;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;

/** Something that points at a cause: a finding, a figure with its source, or a source with its address; until that is withdrawn. */
@Entity
@Immutable
@SQLRestriction("id not in (select w.indication_id from indication_withdrawal w)")
class Indication extends BaseEntity {

    @ManyToOne(fetch = LAZY, optional = false)
    private Cause cause;

    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;

    private @Nullable Long findingId;
    private @Nullable String words;
    private @Nullable String source;
    private @Nullable String link;

    @Enumerated(EnumType.STRING)
    private Certainty certainty;

    @Embedded
    private Signature signature;

    @SuppressWarnings("NullAway.Init")
    protected Indication() {}

    private Indication(Cause cause, EvidenceKind kind, Certainty certainty, Signature by) {
        this.cause = cause;
        this.kind = kind;
        this.certainty = certainty;
        this.signature = by;
    }

    static Indication finding(Cause cause, long findingId, Certainty certainty, Signature by) {
        var indication = new Indication(cause, EvidenceKind.FINDING, certainty, by);
        indication.findingId = findingId;
        return indication;
    }

    static Indication typed(Cause cause, IndicationForm form, Signature by) {
        var indication = new Indication(cause, form.kind(), form.certainty(), by);
        indication.words = form.words();
        indication.source = form.source();
        indication.link = form.link();
        return indication;
    }

    public Cause cause() {
        return cause;
    }

    public EvidenceKind kind() {
        return kind;
    }

    public @Nullable Long findingId() {
        return findingId;
    }

    /** The figure, or what the source says. */
    public @Nullable String words() {
        return words;
    }

    public @Nullable String source() {
        return source;
    }

    public @Nullable String link() {
        return link;
    }

    public Certainty certainty() {
        return certainty;
    }

    public Signature signature() {
        return signature;
    }
}
