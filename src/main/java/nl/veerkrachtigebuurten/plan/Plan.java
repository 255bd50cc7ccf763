package nl.veerkrachtigebuurten.plan;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import java.util.Set;
import nl.veerkrachtigebuurten.access.Scope;
import nl.veerkrachtigebuurten.access.Scoped;
import nl.veerkrachtigebuurten.moment.Moment;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import nl.veerkrachtigebuurten.programme.Neighbourhood;
import nl.veerkrachtigebuurten.programme.Pillar;
import org.jspecify.annotations.Nullable;

/** One of the things the programme delivers: the plan of a pillar or a buurt, or a vision; made of chapters. */
@Entity
public class Plan extends BaseEntity implements Scoped {

    private int position;

    @Enumerated(EnumType.STRING)
    private PlanKind kind;

    private String slug;
    private String title;
    private @Nullable String about;

    @Embedded
    private Moment due;

    @ManyToOne(fetch = LAZY)
    private @Nullable Pillar pillar;

    @ManyToOne(fetch = LAZY)
    private @Nullable Neighbourhood neighbourhood;

    @Column(name = "rests_on")
    private @Nullable String buurtscan;

    @SuppressWarnings("NullAway.Init")
    protected Plan() {}

    private Plan(int position, PlanKind kind, String slug, String title, Moment due) {
        this.position = position;
        this.kind = kind;
        this.slug = slug;
        this.title = title;
        this.due = due;
    }

    static Plan ofPillar(Pillar pillar, int position, String slug, String title, Moment due) {
        var plan = new Plan(position, PlanKind.PILLAR, slug, title, due);
        plan.pillar = pillar;
        return plan;
    }

    /** @param buurtscan the scan that the plan rests on, by its key: {@code kloosstraat-2024} */
    static Plan ofNeighbourhood(
            Neighbourhood neighbourhood,
            @Nullable String buurtscan,
            int position,
            String slug,
            String title,
            Moment due) {
        var plan = new Plan(position, PlanKind.NEIGHBOURHOOD, slug, title, due);
        plan.neighbourhood = neighbourhood;
        plan.buurtscan = buurtscan;
        return plan;
    }

    static Plan vision(int position, String slug, String title, Moment due) {
        return new Plan(position, PlanKind.VISION, slug, title, due);
    }

    void revise(String title, @Nullable String about, Moment due) {
        this.title = title;
        this.about = about;
        this.due = due;
    }

    public String slug() {
        return slug;
    }

    public String title() {
        return title;
    }

    /** Where its page is. */
    public String path() {
        return "/plannen/" + slug;
    }

    public Moment due() {
        return due;
    }

    /** What the plan is about, in a few sentences for anybody. */
    public @Nullable String about() {
        return about;
    }

    public @Nullable Pillar pillar() {
        return pillar;
    }

    public @Nullable Neighbourhood neighbourhood() {
        return neighbourhood;
    }

    /** The key of the buurtscan that it rests on. */
    public @Nullable String buurtscan() {
        return buurtscan;
    }

    /** The buurtscan that it rests on as one says it: "Kloosstraat 2024". */
    public String buurtscanName() {
        var name = buurtscan == null ? "" : buurtscan.replace('-', ' ');
        return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** Whose colour its line has: the pillar's, else that of participation. */
    public String colour() {
        return pillar == null ? "participation" : pillar.colour();
    }

    /** The plan of a pillar goes with the pillar; what belongs to a buurt or to all goes with participation. */
    @Override
    public Set<Scope> scopes() {
        return pillar == null ? Set.of(Scope.participation()) : Set.of(Scope.pillar(pillar.id()), Scope.everyPillar());
    }
}
