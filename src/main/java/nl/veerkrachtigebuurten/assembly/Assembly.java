package nl.veerkrachtigebuurten.assembly;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.veerkrachtigebuurten.buurtscan.Author;
import nl.veerkrachtigebuurten.buurtscan.Buurtscan;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A bijeenkomst at which things were heard: which it was, when, and who listened. */
@Entity
@Immutable
class Assembly extends BaseEntity {

    @ManyToOne(fetch = LAZY, optional = false)
    private Buurtscan buurtscan;

    private UUID key;
    private String title;
    private LocalDate heldOn;
    private @Nullable String listeners;
    private Author author;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Assembly() {}

    Assembly(Buurtscan buurtscan, AssemblyForm form, Author author, Instant createdAt) {
        this.buurtscan = buurtscan;
        this.key = form.submission();
        this.title = form.title();
        this.heldOn = form.day().orElseThrow();
        this.listeners = form.listeners();
        this.author = author;
        this.createdAt = createdAt;
    }

    /** Where its page is. */
    public String path() {
        return "/buurtscans/" + buurtscan.slug() + "/bijeenkomsten/" + id();
    }

    public Buurtscan buurtscan() {
        return buurtscan;
    }

    public UUID key() {
        return key;
    }

    public String title() {
        return title;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public @Nullable String listeners() {
        return listeners;
    }

    public Author author() {
        return author;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
