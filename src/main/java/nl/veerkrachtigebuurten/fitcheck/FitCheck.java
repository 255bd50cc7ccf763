package nl.veerkrachtigebuurten.fitcheck;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import nl.veerkrachtigebuurten.access.Scope;
import nl.veerkrachtigebuurten.access.Scoped;
import nl.veerkrachtigebuurten.cause.Signature;
import nl.veerkrachtigebuurten.intervention.Intervention;
import nl.veerkrachtigebuurten.plan.Plan;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import nl.veerkrachtigebuurten.platform.RefusedException;
import nl.veerkrachtigebuurten.platform.Secret;
import nl.veerkrachtigebuurten.programme.Neighbourhood;
import org.jspecify.annotations.Nullable;

/** Asks for a while whether a plan or an intervention fits. Its answers name nobody. */
@Entity
public class FitCheck extends BaseEntity implements Scoped {

    /** For so many days after it closes, printed forms can be typed in. */
    private static final int DAYS_FOR_PAPER = 7;

    @ManyToOne(fetch = LAZY)
    private @Nullable Plan plan;

    @ManyToOne(fetch = LAZY)
    private @Nullable Intervention intervention;

    @ManyToOne(fetch = LAZY)
    private @Nullable Neighbourhood neighbourhood;

    private String question;
    private @Nullable String questionEnglish;

    @Enumerated(EnumType.STRING)
    private Asked asked;

    private int oneIn;
    private LocalDate opens;
    private LocalDate closes;

    @Column(name = "address_key")
    private String key;

    @Embedded
    private Signature made;

    private @Nullable LocalDate handledOn;
    private @Nullable String handledBy;

    @SuppressWarnings("NullAway.Init")
    protected FitCheck() {}

    FitCheck(FitCheckForm form, FitSubject subject, Signature by) {
        plan = subject.plan();
        intervention = subject.intervention();
        neighbourhood = subject.neighbourhood();
        question = form.question();
        questionEnglish = form.questionEnglish();
        asked = form.asked();
        oneIn = form.oneIn();
        opens = form.opens();
        closes = form.closes();
        key = Secret.made();
        made = by;
    }

    /** Puts it aside. Where it does not fit, only once somebody decided what to do. */
    void handle(FitTally tally, boolean decided, LocalDate today, String by) {
        if (isOpenOn(today)) {
            throw new RefusedException("fitcheck.refused.open");
        }
        if (tally.isMisfit(oneIn) && !decided) {
            throw new RefusedException("fitcheck.refused.undecided");
        }
        if (handledOn == null) {
            handledOn = today;
            handledBy = by;
        }
    }

    FitState stateOn(LocalDate today) {
        if (handledOn != null) {
            return FitState.HANDLED;
        }
        if (today.isBefore(opens)) {
            return FitState.PLANNED;
        }
        return today.isAfter(closes) ? FitState.CLOSED : FitState.OPEN;
    }

    /** Whether one can answer on that day. */
    public boolean isOpenOn(LocalDate today) {
        return stateOn(today) == FitState.OPEN;
    }

    /** Whether what was written on a printed form can be typed in on that day. */
    public boolean takesPaperOn(LocalDate today) {
        return !isCountedOn(today) && !today.isBefore(opens);
    }

    /** Whether no answer can come any more, so that two looks at its numbers tell nothing of one person. */
    public boolean isCountedOn(LocalDate today) {
        return handledOn != null || today.isAfter(closes.plusDays(DAYS_FOR_PAPER));
    }

    public boolean isHandled() {
        return handledOn != null;
    }

    public boolean isPlannedOn(LocalDate today) {
        return stateOn(today) == FitState.PLANNED;
    }

    public String path() {
        return "/toetsingen/" + id();
    }

    /** Where anybody answers. */
    public String answerPath() {
        return "/toets/" + key;
    }

    public @Nullable Plan plan() {
        return plan;
    }

    public @Nullable Intervention intervention() {
        return intervention;
    }

    public @Nullable Neighbourhood neighbourhood() {
        return neighbourhood;
    }

    /** The name of what is asked about. */
    public String subject() {
        return plan == null ? intervention == null ? "" : intervention.title() : plan.title();
    }

    public String subjectPath() {
        return plan == null ? intervention == null ? "" : intervention.path() : plan.path();
    }

    public String question() {
        return question;
    }

    public @Nullable String questionEnglish() {
        return questionEnglish;
    }

    public Asked asked() {
        return asked;
    }

    public int oneIn() {
        return oneIn;
    }

    public LocalDate opens() {
        return opens;
    }

    public LocalDate closes() {
        return closes;
    }

    public Signature made() {
        return made;
    }

    public @Nullable LocalDate handledOn() {
        return handledOn;
    }

    public @Nullable String handledBy() {
        return handledBy;
    }

    /** Those of what is asked about, and the seat that owns it. */
    @Override
    public Set<Scope> scopes() {
        if (intervention == null) {
            return plan == null ? Set.of() : plan.scopes();
        }
        var scopes = new HashSet<>(intervention.scopes());
        scopes.add(Scope.seat(intervention.owner().id()));
        return scopes;
    }
}
