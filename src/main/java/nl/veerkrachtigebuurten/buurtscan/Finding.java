package nl.veerkrachtigebuurten.buurtscan;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import nl.veerkrachtigebuurten.platform.RefusedException;
import nl.veerkrachtigebuurten.programme.Pillar;
import org.jspecify.annotations.Nullable;

/**
 * One thing heard or seen in a buurt: the resident's own words and, apart from them, what they may mean. Its exact place
 * is not part of it, but of {@link FindingPlaces}.
 */
@Entity
public class Finding extends BaseEntity {

    private static final int TITLE = 140;

    @ManyToOne(fetch = LAZY, optional = false)
    private Buurtscan buurtscan;

    private UUID key;

    @Enumerated(EnumType.STRING)
    private FindingKind kind;

    private String words;
    private @Nullable String interpretation;
    private Hearing hearing;

    @ManyToMany(fetch = LAZY)
    @JoinTable(
            name = "finding_pillar",
            joinColumns = @JoinColumn(name = "finding_id"),
            inverseJoinColumns = @JoinColumn(name = "pillar_id"))
    @OrderBy("position")
    private Set<Pillar> pillars = new LinkedHashSet<>();

    private Author author;
    private Instant createdAt;
    private @Nullable Instant revisedAt;
    private @Nullable Instant withdrawnAt;
    private @Nullable String withdrawnWhy;

    @SuppressWarnings("NullAway.Init")
    protected Finding() {}

    /**
     * Something to {@link #tell} at once.
     *
     * @param key the same for the same tap, so that it makes one finding however often it arrives
     */
    @SuppressWarnings("NullAway.Init")
    Finding(Buurtscan buurtscan, UUID key, Author author, Instant createdAt) {
        this.buurtscan = buurtscan;
        this.key = key;
        this.author = author;
        this.createdAt = createdAt;
    }

    Finding tell(FindingKind kind, String words, @Nullable String interpretation, Hearing hearing) {
        this.kind = kind;
        this.words = words;
        this.interpretation = interpretation;
        this.hearing = hearing;
        return this;
    }

    Finding touch(Collection<Pillar> pillars) {
        this.pillars.retainAll(pillars);
        this.pillars.addAll(pillars);
        return this;
    }

    /** From here it is told anew; a withdrawn finding no longer is. */
    void revise(Instant now) {
        if (isWithdrawn()) {
            throw new RefusedException("finding.refused.withdrawn");
        }
        revisedAt = now;
    }

    void withdraw(String why, Instant now) {
        if (!isWithdrawn()) {
            withdrawnWhy = why;
            withdrawnAt = now;
        }
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** The own words, or so many of them as fit in a line or two. */
    public String title() {
        var line = words.replaceAll("\\s+", " ");
        if (line.length() <= TITLE) {
            return line;
        }
        var end = line.lastIndexOf(' ', TITLE - 1);
        return line.substring(0, end < TITLE / 2 ? TITLE - 1 : end) + "…";
    }

    /** Where its page is. */
    public String path() {
        return "/buurtscans/" + buurtscan.slug() + "/bevindingen/" + id();
    }

    public Buurtscan buurtscan() {
        return buurtscan;
    }

    public UUID key() {
        return key;
    }

    public FindingKind kind() {
        return kind;
    }

    public String words() {
        return words;
    }

    public @Nullable String interpretation() {
        return interpretation;
    }

    public Hearing hearing() {
        return hearing;
    }

    public Set<Pillar> pillars() {
        return pillars;
    }

    public Author author() {
        return author;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public @Nullable Instant revisedAt() {
        return revisedAt;
    }

    public @Nullable Instant withdrawnAt() {
        return withdrawnAt;
    }

    public @Nullable String withdrawnWhy() {
        return withdrawnWhy;
    }
}
