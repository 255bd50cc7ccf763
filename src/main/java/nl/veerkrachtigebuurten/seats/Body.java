package nl.veerkrachtigebuurten.seats;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderBy;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.veerkrachtigebuurten.access.Scope;
import nl.veerkrachtigebuurten.access.Scoped;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import nl.veerkrachtigebuurten.programme.Pillar;
import org.jspecify.annotations.Nullable;

/** A group that people have a seat in: the stuurgroep, the programme office, the participation team, an expert table. */
@Entity
public class Body extends BaseEntity implements Scoped {

    private String slug;

    @Enumerated(EnumType.STRING)
    private BodyKind kind;

    private String name;
    private @Nullable Integer least;
    private @Nullable Integer most;

    @ManyToMany(fetch = LAZY)
    @JoinTable(
            name = "body_pillar",
            joinColumns = @JoinColumn(name = "body_id"),
            inverseJoinColumns = @JoinColumn(name = "pillar_id"))
    @OrderBy("position")
    private Set<Pillar> pillars = new LinkedHashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Body() {}

    Body(String slug, BodyKind kind, String name, Set<Pillar> pillars) {
        this.slug = slug;
        this.kind = kind;
        this.name = name;
        this.pillars.addAll(pillars);
    }

    /** How many members the body means to have. */
    void means(@Nullable Integer least, @Nullable Integer most) {
        this.least = least;
        this.most = most;
    }

    void rename(String name) {
        this.name = name;
    }

    /** Whether so many members are fewer than the body means to have. */
    public boolean isShortWith(long members) {
        return least != null && members < least;
    }

    /** Whether so many members are more than the body means to have. */
    public boolean isCrowdedWith(long members) {
        return most != null && members > most;
    }

    public String slug() {
        return slug;
    }

    public BodyKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public @Nullable Integer least() {
        return least;
    }

    public @Nullable Integer most() {
        return most;
    }

    public Set<Pillar> pillars() {
        return pillars;
    }

    /** The colour of its line: that of its first pillar. */
    public String colour() {
        return pillars.stream().findFirst().map(Pillar::colour).orElse("other");
    }

    /** Whoever has a right on the body or on one of its pillars, has it on what the body does. */
    @Override
    public Set<Scope> scopes() {
        var scopes = new HashSet<Scope>();
        scopes.add(Scope.body(id()));
        pillars.forEach(pillar -> scopes.add(Scope.pillar(pillar.id())));
        return scopes;
    }
}
