package nl.veerkrachtigebuurten.adoption;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import nl.veerkrachtigebuurten.platform.Among;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Reads versions with who was asked and who signed, in as many statements for one as for many. */
@Component
public class Adoptions {

    private static final Limit MOST = Limit.of(50);

    private final PlanVersions versions;
    private final AskedSeats askedSeats;
    private final Signatures signatures;

    Adoptions(PlanVersions versions, AskedSeats askedSeats, Signatures signatures) {
        this.versions = versions;
        this.askedSeats = askedSeats;
        this.signatures = signatures;
    }

    public Adoption of(PlanVersion version) {
        return of(List.of(version)).get(0);
    }

    /** What waits to be adopted, first submitted first. */
    public List<Adoption> submitted() {
        return of(versions.submitted(MOST));
    }

    List<Adoption> of(List<PlanVersion> some) {
        var ids = some.stream().map(PlanVersion::id).toList();
        var asked = askedSeats.of(Among.ids(ids)).stream().collect(groupingBy(AskedSeat::versionId));
        var signed = signatures.of(Among.ids(ids)).stream().collect(groupingBy(Signature::versionId));
        return some.stream()
                .map(version -> new Adoption(
                        version,
                        asked.getOrDefault(version.id(), List.of()),
                        signed.getOrDefault(version.id(), List.of())))
                .toList();
    }
}
