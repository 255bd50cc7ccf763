package nl.veerkrachtigebuurten.lesson;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.veerkrachtigebuurten.cause.Signature;
import nl.veerkrachtigebuurten.intervention.Intervention;
import nl.veerkrachtigebuurten.plan.Plan;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import nl.veerkrachtigebuurten.programme.Neighbourhood;
import nl.veerkrachtigebuurten.programme.Pillar;
import org.jspecify.annotations.Nullable;

/** What was learned from something that happened. Every text that it ever had is kept as a version. */
@Entity
class Lesson extends BaseEntity {

    private String title;
    private String happened;
    private String learned;

    @Enumerated(EnumType.STRING)
    private LessonOutcome outcome;

    @ManyToOne(fetch = LAZY)
    private @Nullable Plan plan;

    @ManyToOne(fetch = LAZY)
    private @Nullable Intervention intervention;

    @ManyToMany(fetch = LAZY)
    @JoinTable(
            name = "lesson_pillar",
            joinColumns = @JoinColumn(name = "lesson_id"),
            inverseJoinColumns = @JoinColumn(name = "pillar_id"))
    @OrderBy("position")
    private Set<Pillar> pillars = new LinkedHashSet<>();

    @ManyToMany(fetch = LAZY)
    @JoinTable(
            name = "lesson_neighbourhood",
            joinColumns = @JoinColumn(name = "lesson_id"),
            inverseJoinColumns = @JoinColumn(name = "neighbourhood_id"))
    @OrderBy("name")
    private Set<Neighbourhood> neighbourhoods = new LinkedHashSet<>();

    @Embedded
    private Signature written;

    @SuppressWarnings("NullAway.Init")
    protected Lesson() {}

    @SuppressWarnings("NullAway.Init")
    Lesson(Signature by) {
        this.written = by;
    }

    Lesson tell(LessonForm form, LessonPlaces places) {
        title = form.title();
        happened = form.happened();
        learned = form.learned();
        outcome = form.outcome();
        plan = places.plan();
        intervention = places.intervention();
        put(pillars, places.pillars());
        put(neighbourhoods, places.neighbourhoods());
        return this;
    }

    private static <T> void put(Set<T> here, List<T> wanted) {
        here.retainAll(wanted);
        here.addAll(wanted);
    }

    public String path() {
        return "/lessen/" + id();
    }

    public String title() {
        return title;
    }

    public String happened() {
        return happened;
    }

    public String learned() {
        return learned;
    }

    public LessonOutcome outcome() {
        return outcome;
    }

    public @Nullable Plan plan() {
        return plan;
    }

    public @Nullable Intervention intervention() {
        return intervention;
    }

    public Set<Pillar> pillars() {
        return pillars;
    }

    public Set<Neighbourhood> neighbourhoods() {
        return neighbourhoods;
    }

    public Signature written() {
        return written;
    }
}
