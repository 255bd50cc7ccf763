package nl.veerkrachtigebuurten.photo;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import nl.veerkrachtigebuurten.buurtscan.Author;
import nl.veerkrachtigebuurten.buurtscan.Finding;
import nl.veerkrachtigebuurten.platform.BaseEntity;

/** A photo that belongs to a finding. */
@Entity
class FindingPhoto extends BaseEntity {

    static final int MOST = 4;

    @ManyToOne(fetch = LAZY, optional = false)
    private Finding finding;

    private UUID key;
    private byte[] content;
    private Author author;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected FindingPhoto() {}

    /** @param key the same for the same tap, so that it makes one photo however often it arrives */
    FindingPhoto(Finding finding, UUID key, byte[] content, Author author, Instant createdAt) {
        this.finding = finding;
        this.key = key;
        this.content = content;
        this.author = author;
        this.createdAt = createdAt;
    }

    Finding finding() {
        return finding;
    }

    UUID key() {
        return key;
    }

    /** A JPEG. */
    byte[] content() {
        return content;
    }

    Author author() {
        return author;
    }

    Instant createdAt() {
        return createdAt;
    }
}
