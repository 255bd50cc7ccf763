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

    PartnerOrganisation(ProgrammeFile.PartnerEntry file) {
        slug = file.key();
        name = file.name();
        file.otherNames().forEach(other -> otherNames.add(new PartnerName(other, PartnerName.Kind.LOCAL, null, null)));
    }

    void describe(String name, @Nullable String about, @Nullable String website) {
        this.name = name;
        this.about = about;
        this.website = website;
    }

    void alsoKnownAs(PartnerName other) {
        otherNames.add(other);
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

    public @Nullable String website() {
        return website;
    }

    public List<PartnerName> otherNames() {
        return List.copyOf(otherNames);
    }

    @Override
    public Set<Scope> scopes() {
        return Set.of(Scope.partner(id()));
    }
}
