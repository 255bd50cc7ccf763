package nl.veerkrachtigebuurten.promise;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Set;
import nl.veerkrachtigebuurten.access.Scope;
import nl.veerkrachtigebuurten.access.Scoped;
import nl.veerkrachtigebuurten.moment.Moment;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import nl.veerkrachtigebuurten.platform.RefusedException;
import nl.veerkrachtigebuurten.programme.Pillar;
import nl.veerkrachtigebuurten.routekaart.Signature;
import nl.veerkrachtigebuurten.seats.Seat;
import org.jspecify.annotations.Nullable;

/** A sentence that promises something. Its words stay as they were; of what becomes of it statements are made. */
@Entity
public class Promise extends BaseEntity implements Scoped {

    static final int MAX_LENGTH = 600;

    private String words;
    private String toWhom;

    @ManyToOne(fetch = LAZY, optional = false)
    private Seat seat;

    @ManyToOne(fetch = LAZY)
    private @Nullable Pillar pillar;

    @Embedded
    private Moment moment;

    @Enumerated(EnumType.STRING)
    private PromiseState state = PromiseState.OPEN;

    @Embedded
    private Origin origin;

    @Embedded
    private Signature marked;

    @SuppressWarnings("NullAway.Init")
    protected Promise() {}

    Promise(String words, Origin origin, Pledge pledge, Signature marked) {
        this.words = words;
        this.origin = origin;
        this.toWhom = pledge.toWhom();
        this.seat = pledge.seat();
        this.pillar = pledge.pillar();
        this.moment = pledge.moment();
        this.marked = marked;
    }

    PromiseStatement keep(String words, @Nullable String evidence, Voice by) {
        end(PromiseState.KEPT);
        return PromiseStatement.kept(this, words, evidence, by);
    }

    /** It is to be kept at another moment; the one that was promised stays in the statement. */
    PromiseStatement move(Moment to, String reason, Voice by) {
        refuseWhenOver();
        if (to.words().equals(moment.words())) {
            throw new RefusedException("promise.refused.same");
        }
        var was = moment;
        moment = to;
        state = PromiseState.MOVED;
        return PromiseStatement.moved(this, was, reason, by);
    }

    PromiseStatement lapse(String decision, String reason, Voice by) {
        end(PromiseState.LAPSED);
        return PromiseStatement.lapsed(this, decision, reason, by);
    }

    private void end(PromiseState end) {
        refuseWhenOver();
        state = end;
    }

    private void refuseWhenOver() {
        if (state.isOver()) {
            throw new RefusedException("promise.refused.over");
        }
    }

    /** Its time is over once the whole window is, or when words that name no day were written long ago. */
    public PromiseState stateOn(LocalDate today) {
        return !state.isOver() && (moment.hasEnded(today) || moment.needsReview(today)) ? PromiseState.OVERDUE : state;
    }

    public boolean isOver() {
        return state.isOver();
    }

    /** Where its own page is. */
    public String path() {
        return "/toezeggingen/" + id();
    }

    /** Where it stands in its chapter; of one that stands elsewhere, its own page. */
    public String place() {
        return origin.place("bij-toezegging-" + id()).orElseGet(this::path);
    }

    public String words() {
        return words;
    }

    public String toWhom() {
        return toWhom;
    }

    /** The seat that made it, whoever holds it. */
    public Seat seat() {
        return seat;
    }

    /** The pillar that it is counted with. */
    public @Nullable Pillar pillar() {
        return pillar;
    }

    public Moment moment() {
        return moment;
    }

    public Origin origin() {
        return origin;
    }

    public Signature marked() {
        return marked;
    }

    @Override
    public Set<Scope> scopes() {
        return Set.of(Scope.seat(seat.id()));
    }
}
