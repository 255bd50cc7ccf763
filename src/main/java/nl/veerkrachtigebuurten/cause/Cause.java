package nl.veerkrachtigebuurten.cause;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderBy;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.veerkrachtigebuurten.access.Scope;
import nl.veerkrachtigebuurten.access.Scoped;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import nl.veerkrachtigebuurten.platform.RefusedException;
import nl.veerkrachtigebuurten.programme.Neighbourhood;
import nl.veerkrachtigebuurten.programme.Pillar;

/** A possible explanation behind findings. How certain it is, is said with a reason; it never rises by itself. */
@Entity
public class Cause extends BaseEntity implements Scoped {

    private String title;
    private String explanation;

    @ManyToMany(fetch = LAZY)
    @JoinTable(
            name = "cause_pillar",
            joinColumns = @JoinColumn(name = "cause_id"),
            inverseJoinColumns = @JoinColumn(name = "pillar_id"))
    @OrderBy("position")
    private Set<Pillar> pillars = new LinkedHashSet<>();

    @ManyToMany(fetch = LAZY)
    @JoinTable(
            name = "cause_neighbourhood",
            joinColumns = @JoinColumn(name = "cause_id"),
            inverseJoinColumns = @JoinColumn(name = "neighbourhood_id"))
    @OrderBy("name")
    private Set<Neighbourhood> neighbourhoods = new LinkedHashSet<>();

    @Enumerated(EnumType.STRING)
    private Certainty certainty = Certainty.POSSIBLE;

    @Embedded
    private Signature proposed;

    @SuppressWarnings("NullAway.Init")
    protected Cause() {}

    Cause(String title, String explanation, Signature by) {
        this.title = title;
        this.explanation = explanation;
        this.proposed = by;
    }

    void describe(String title, String explanation) {
        this.title = title;
        this.explanation = explanation;
    }

    /** Lies with these pillars, and in these buurten; in none it is of all. */
    void belongTo(Collection<Pillar> pillars, Collection<Neighbourhood> neighbourhoods) {
        this.pillars.retainAll(pillars);
        this.pillars.addAll(pillars);
        this.neighbourhoods.retainAll(neighbourhoods);
        this.neighbourhoods.addAll(neighbourhoods);
    }

    /**
     * Says how certain it is.
     *
     * @param supported whether somebody else than who proposed it supports it
     */
    public void assess(Certainty to, boolean supported) {
        if (to == certainty) {
            throw new RefusedException("cause.refused.same");
        }
        if (to.needsSupport() && !supported) {
            throw new RefusedException("cause.refused.unsupported");
        }
        certainty = to;
    }

    /** Where its page is. */
    public String path() {
        return "/oorzaken/" + id();
    }

    /** For lists to choose from. */
    public String name() {
        return title;
    }

    public String title() {
        return title;
    }

    public String explanation() {
        return explanation;
    }

    public Set<Pillar> pillars() {
        return pillars;
    }

    public Set<Neighbourhood> neighbourhoods() {
        return neighbourhoods;
    }

    public Certainty certainty() {
        return certainty;
    }

    /** How certain it can be said to be from here. */
    public List<Certainty> others() {
        return Arrays.stream(Certainty.values())
                .filter(other -> other != certainty)
                .toList();
    }

    public Signature proposed() {
        return proposed;
    }

    /** Those of its pillars. */
    @Override
    public Set<Scope> scopes() {
        return pillars.stream().map(pillar -> Scope.pillar(pillar.id())).collect(Collectors.toUnmodifiableSet());
    }
}
