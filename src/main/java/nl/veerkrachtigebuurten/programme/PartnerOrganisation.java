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

/** A member of the coalition, with the other names it has or had. */
@Entity
public class PartnerOrganisation extends BaseEntity implements Scoped {

    private String slug;
    private String name;
    private @Nullable String about;
    private @Nullable String website;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    @JoinColumn(name = "partner_id", nullable = false)
    @OrderBy("id")
    private List<PartnerName> otherNames = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected PartnerOrganisation() {}

    PartnerOrganisation(String slug, String name) {
        this.slug = slug;
        this.name = name;
    }

    void describe(String name, @Nullable String about, @Nullable String website) {
        this.name = name;
        this.about = about;
        this.website = website;
    }

    void alsoKnownAs(PartnerName other) {
        otherNames.add(other);
    }

    void forget(String other) {
        otherNames.removeIf(known -> known.name().equals(other));
    }

    void forget(long nameId) {
        otherNames.removeIf(other -> other.id() == nameId);
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

    public @Nullable String website() {
        return website;
    }

    /** The web address as one says it: without its beginning and end. */
    public @Nullable String websiteName() {
        return website == null ? null : website.replaceAll("^https?://(www\\.)?|/$", "");
    }

    public List<PartnerName> otherNames() {
        return List.copyOf(otherNames);
    }

    @Override
    public Set<Scope> scopes() {
        return Set.of(Scope.partner(id()));
    }
}
