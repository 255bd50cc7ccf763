package nl.veerkrachtigebuurten.talent;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import nl.veerkrachtigebuurten.cause.Signature;
import nl.veerkrachtigebuurten.intervention.Intervention;
import nl.veerkrachtigebuurten.intervention.Withdrawal;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import nl.veerkrachtigebuurten.platform.RefusedException;
import org.jspecify.annotations.Nullable;

/** That a talent or an initiative that was heard of can help with an intervention. */
@Entity
class TalentMatch extends BaseEntity {

    @ManyToOne(fetch = LAZY, optional = false)
    private Intervention intervention;

    private long findingId;
    private String why;

    @Embedded
    private Signature made;

    @Embedded
    private @Nullable Withdrawal withdrawal;

    @SuppressWarnings("NullAway.Init")
    protected TalentMatch() {}

    TalentMatch(Intervention intervention, long findingId, String why, Signature by) {
        this.intervention = intervention;
        this.findingId = findingId;
        this.why = why;
        this.made = by;
    }

    void withdraw(String why, Signature by) {
        if (withdrawal != null) {
            throw new RefusedException("talent.refused.withdrawn");
        }
        withdrawal = Withdrawal.of(why, by);
    }

    /** Where one takes it back. */
    public String path() {
        return intervention.path() + "/talenten/" + id() + "/intrekking";
    }

    public Intervention intervention() {
        return intervention;
    }

    public long findingId() {
        return findingId;
    }

    public String why() {
        return why;
    }

    public Signature made() {
        return made;
    }

    public @Nullable Withdrawal withdrawal() {
        return withdrawal;
    }
}
