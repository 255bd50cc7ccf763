package nl.veerkrachtigebuurten.programme;

import jakarta.persistence.Entity;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import org.jspecify.annotations.Nullable;

/** An area the programme works in. */
@Entity
public class Neighbourhood extends BaseEntity {

    private String slug;
    private String name;
    private @Nullable String about;

    @SuppressWarnings("NullAway.Init")
    protected Neighbourhood() {}

    Neighbourhood(ProgrammeFile.NeighbourhoodEntry file) {
        slug = file.key();
        name = file.name();
    }

    void describe(String name, @Nullable String about) {
        this.name = name;
        this.about = about;
    }

    public String slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    public @Nullable String about() {
        return about;
    }
}
