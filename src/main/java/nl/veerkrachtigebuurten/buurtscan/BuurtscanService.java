package nl.veerkrachtigebuurten.buurtscan;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_FINDINGS;

import java.time.Clock;
import java.time.LocalDate;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.programme.Neighbourhoods;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class BuurtscanService {

    private final Buurtscans scans;
    private final Neighbourhoods neighbourhoods;
    private final Clock clock;

    BuurtscanService(Buurtscans scans, Neighbourhoods neighbourhoods, Clock clock) {
        this.scans = scans;
        this.neighbourhoods = neighbourhoods;
        this.clock = clock;
    }

    @Requires(EDIT_FINDINGS)
    Buurtscan open(BuurtscanForm form) {
        var neighbourhood = neighbourhoods.get(form.neighbourhoodId());
        return scans.save(new Buurtscan(neighbourhood, form.year(), LocalDate.now(clock)));
    }

    @Requires(EDIT_FINDINGS)
    void reach(String slug, BuurtscanForm.Progress form) {
        var scan = scans.at(slug);
        scan.requireVersion(form.version());
        scan.reach(form.phase(), LocalDate.now(clock));
    }
}
