package nl.veerkrachtigebuurten.buurtmap;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import nl.veerkrachtigebuurten.buurtscan.Author;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import org.jspecify.annotations.Nullable;

/** A file with boundaries that somebody took in: looked at first, and then put to use. */
@Entity
class BoundaryFile extends BaseEntity {

    private static final int MOST_UNMATCHED = 50;

    private String name;
    private boolean invented;
    private String unmatched;
    private Author author;
    private Instant createdAt;
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    protected BoundaryFile() {}

    /** @param unmatched what the shapes are called that belong to no buurt */
    BoundaryFile(String name, boolean invented, List<String> unmatched, Author author, Instant createdAt) {
        this.name = name;
        this.invented = invented;
        this.unmatched = unmatched.stream()
                .limit(MOST_UNMATCHED)
                .map(it -> it.replace('\n', ' '))
                .collect(Collectors.joining("\n"));
        this.author = author;
        this.createdAt = createdAt;
    }

    void use(Instant now) {
        usedAt = now;
    }

    public String name() {
        return name;
    }

    /** Whether its shapes are made up, for a demo. */
    public boolean isInvented() {
        return invented;
    }

    public List<String> unmatched() {
        return unmatched.lines().toList();
    }

    public Author author() {
        return author;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public @Nullable Instant usedAt() {
        return usedAt;
    }
}
