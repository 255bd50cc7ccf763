package nl.veerkrachtigebuurten.programme;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.veerkrachtigebuurten.access.Scope;
import nl.veerkrachtigebuurten.access.Scoped;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import org.jspecify.annotations.Nullable;

/** An area the programme works in. */
@Entity
public class Neighbourhood extends BaseEntity implements Scoped {

    private String slug;
    private String name;
    private @Nullable String about;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @JoinColumn(name = "neighbourhood_id", nullable = false)
    @OrderBy("year desc, code")
    private List<CbsCode> cbsCodes = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Neighbourhood() {}

    Neighbourhood(String slug, String name) {
        this.slug = slug;
        this.name = name;
    }

    void describe(String name, @Nullable String about) {
        this.name = name;
        this.about = about;
    }

    /** Covers a CBS buurt in that year; saying so twice changes nothing. */
    void cover(int year, String code) {
        if (cbsCodes.stream()
                .noneMatch(known -> known.year() == year && known.code().equals(code))) {
            cbsCodes.add(new CbsCode(year, code));
        }
    }

    void uncover(long codeId) {
        cbsCodes.removeIf(code -> code.id() == codeId);
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

    /** The first paragraph of what it tells about itself. */
    public @Nullable String summary() {
        return Texts.firstParagraph(about);
    }

    /** The CBS buurten it covers, latest year first. */
    public List<CbsCode> cbsCodes() {
        return List.copyOf(cbsCodes);
    }

    /** Bound to nothing: only who may edit everything, edits a buurt. */
    @Override
    public Set<Scope> scopes() {
        return Set.of();
    }
}
