package nl.veerkrachtigebuurten.routekaart;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import org.hibernate.annotations.Immutable;

/** What the owner says of a milestone on a day; never changed afterwards. */
@Entity
@Immutable
public class StatusReport extends BaseEntity {

    @ManyToOne(fetch = LAZY, optional = false)
    private Milestone milestone;

    @Enumerated(EnumType.STRING)
    private MilestoneState assessment;

    private String words;

    @Embedded
    private Signature signature;

    @SuppressWarnings("NullAway.Init")
    protected StatusReport() {}

    StatusReport(Milestone milestone, MilestoneState assessment, String words, Signature signature) {
        this.milestone = milestone;
        this.assessment = assessment;
        this.words = words;
        this.signature = signature;
    }

    public Milestone milestone() {
        return milestone;
    }

    public MilestoneState assessment() {
        return assessment;
    }

    /** In Markdown. */
    public String words() {
        return words;
    }

    public Signature signature() {
        return signature;
    }
}
