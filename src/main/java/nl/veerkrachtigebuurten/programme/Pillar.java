package nl.veerkrachtigebuurten.programme;

import jakarta.persistence.Entity;
import java.util.Set;
import nl.veerkrachtigebuurten.access.Scope;
import nl.veerkrachtigebuurten.access.Scoped;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import org.jspecify.annotations.Nullable;

/** One of the lines along which the programme works. */
@Entity
public class Pillar extends BaseEntity implements Scoped {

    private String slug;
    private int position;
    private String name;
    private String motto;
    private String colour;
    private @Nullable String about;

    @SuppressWarnings("NullAway.Init")
    protected Pillar() {}

    Pillar(ProgrammeFile.PillarEntry file, int position) {
        slug = file.key();
        this.position = position;
        name = file.name();
        motto = file.motto();
        colour = file.colour();
    }

    void describe(String motto, @Nullable String about) {
        this.motto = motto;
        this.about = about;
    }

    /** The pillar's part of an address. */
    public String slug() {
        return slug;
    }

    public int position() {
        return position;
    }

    public String name() {
        return name;
    }

    public String motto() {
        return motto;
    }

    /** One of the colours of the look, by name: {@code green}, {@code blue}, {@code orange}, {@code brick}, {@code violet}. */
    public String colour() {
        return colour;
    }

    /** What the pillar tells about itself, in Markdown. */
    public @Nullable String about() {
        return about;
    }

    /** The first paragraph of what it tells about itself. */
    public @Nullable String summary() {
        return Texts.firstParagraph(about);
    }

    @Override
    public Set<Scope> scopes() {
        return Set.of(Scope.pillar(id()));
    }
}
