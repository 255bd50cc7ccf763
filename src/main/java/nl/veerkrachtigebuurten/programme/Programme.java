package nl.veerkrachtigebuurten.programme;

import jakarta.persistence.Entity;
import java.util.Set;
import nl.veerkrachtigebuurten.access.Scope;
import nl.veerkrachtigebuurten.access.Scoped;
import nl.veerkrachtigebuurten.platform.BaseEntity;

/** The one programme that this installation serves. */
@Entity
public class Programme extends BaseEntity implements Scoped {

    private String name;
    private String motto;
    private String municipalityName;
    private String municipalityCode;
    private String started;
    private int horizon;
    private String about;

    @SuppressWarnings("NullAway.Init")
    protected Programme() {}

    Programme(ProgrammeFile.About file) {
        name = file.name();
        motto = file.motto();
        municipalityName = file.municipality().name();
        municipalityCode = file.municipality().code();
        started = file.started();
        horizon = file.horizon();
        about = file.about();
    }

    void describe(String name, String motto, String about) {
        this.name = name;
        this.motto = motto;
        this.about = about;
    }

    public String name() {
        return name;
    }

    public String motto() {
        return motto;
    }

    public String municipalityName() {
        return municipalityName;
    }

    /** As CBS writes it: {@code GM} and four digits. */
    public String municipalityCode() {
        return municipalityCode;
    }

    /** How the codes of its CBS buurten begin: {@code BU} and the municipality's four digits. */
    String buurtPrefix() {
        return "BU" + municipalityCode.substring(2);
    }

    /** When it began, in the programme's own words. */
    public String started() {
        return started;
    }

    /** The year up to which the programme looks. */
    public int horizon() {
        return horizon;
    }

    public String about() {
        return about;
    }

    /** Bound to nothing: only who may edit everything, edits the programme. */
    @Override
    public Set<Scope> scopes() {
        return Set.of();
    }
}
