package nl.veerkrachtigebuurten.designsession;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.veerkrachtigebuurten.cause.Signature;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import nl.veerkrachtigebuurten.platform.RefusedException;
import nl.veerkrachtigebuurten.programme.Pillar;
import org.jspecify.annotations.Nullable;

/** A day on which people of several pillars go from causes to interventions. */
@Entity
class DesignSession extends BaseEntity {

    private String title;
    private LocalDate day;
    private String place;
    private @Nullable String forWhom;

    @Enumerated(EnumType.STRING)
    private SessionState state = SessionState.PLANNED;

    private @Nullable String cancelledWhy;
    private @Nullable Integer residentsInvited;
    private @Nullable String othersInvited;
    private @Nullable Integer residentsCame;
    private @Nullable String othersCame;

    @ManyToMany(fetch = LAZY)
    @JoinTable(
            name = "design_session_invited",
            joinColumns = @JoinColumn(name = "design_session_id"),
            inverseJoinColumns = @JoinColumn(name = "pillar_id"))
    @OrderBy("position")
    private Set<Pillar> invited = new LinkedHashSet<>();

    @ManyToMany(fetch = LAZY)
    @JoinTable(
            name = "design_session_came",
            joinColumns = @JoinColumn(name = "design_session_id"),
            inverseJoinColumns = @JoinColumn(name = "pillar_id"))
    @OrderBy("position")
    private Set<Pillar> came = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "design_session_method", joinColumns = @JoinColumn(name = "design_session_id"))
    @OrderColumn(name = "position")
    @Column(name = "slug")
    private List<String> methods = new ArrayList<>();

    @Embedded
    private Signature planned;

    @SuppressWarnings("NullAway.Init")
    protected DesignSession() {}

    @SuppressWarnings("NullAway.Init")
    DesignSession(Signature by) {
        this.planned = by;
    }

    DesignSession describe(DesignSessionForm form, Collection<Pillar> pillars) {
        requireState(SessionState.PLANNED);
        title = form.title();
        day = form.day();
        place = form.place();
        forWhom = form.forWhom();
        residentsInvited = form.residents();
        othersInvited = form.others();
        put(invited, pillars);
        methods.clear();
        methods.addAll(form.methods());
        return this;
    }

    /** Who really took part, as it is known now. */
    void hold(AttendanceForm form, Collection<Pillar> pillars, LocalDate today) {
        if (state == SessionState.CANCELLED || day.isAfter(today)) {
            throw new RefusedException("designsession.refused.notHeld");
        }
        state = SessionState.HELD;
        residentsCame = form.residents();
        othersCame = form.others();
        put(came, pillars);
    }

    void cancel(String why) {
        requireState(SessionState.PLANNED);
        state = SessionState.CANCELLED;
        cancelledWhy = why;
    }

    /** Nothing is added to one that was cancelled. */
    void requireGoingOn() {
        if (isCancelled()) {
            throw new RefusedException("designsession.refused.over");
        }
    }

    private void requireState(SessionState expected) {
        if (state != expected) {
            throw new RefusedException("designsession.refused.over");
        }
    }

    private static <T> void put(Set<T> here, Collection<T> wanted) {
        here.retainAll(wanted);
        here.addAll(wanted);
    }

    /** Where its page is. */
    public String path() {
        return "/ontwerpsessies/" + id();
    }

    public boolean isPlanned() {
        return state == SessionState.PLANNED;
    }

    public boolean isHeld() {
        return state == SessionState.HELD;
    }

    public boolean isCancelled() {
        return state == SessionState.CANCELLED;
    }

    /** Whether its day has come, so that one can say who took part. */
    public boolean hasComeOn(LocalDate today) {
        return !day.isAfter(today);
    }

    public String title() {
        return title;
    }

    /** For lists to choose from. */
    public String name() {
        return title;
    }

    public LocalDate day() {
        return day;
    }

    public String place() {
        return place;
    }

    public @Nullable String forWhom() {
        return forWhom;
    }

    public SessionState state() {
        return state;
    }

    public @Nullable String cancelledWhy() {
        return cancelledWhy;
    }

    /** How many residents took part, or before that how many are invited. */
    public int residents() {
        var number = isHeld() ? residentsCame : residentsInvited;
        return number == null ? 0 : number;
    }

    /** Who else took part, or before that is invited, without names. */
    public @Nullable String others() {
        return isHeld() ? othersCame : othersInvited;
    }

    public Set<Pillar> invited() {
        return invited;
    }

    public Set<Pillar> came() {
        return came;
    }

    public List<String> methods() {
        return methods;
    }

    public Signature planned() {
        return planned;
    }
}
