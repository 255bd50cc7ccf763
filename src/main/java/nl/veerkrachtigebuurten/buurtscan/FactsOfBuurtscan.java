package nl.veerkrachtigebuurten.buurtscan;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.veerkrachtigebuurten.programme.Neighbourhoods;
import nl.veerkrachtigebuurten.programme.PartnerOrganisations;
import nl.veerkrachtigebuurten.programme.Pillars;
import nl.veerkrachtigebuurten.programme.ProgrammeFile;
import nl.veerkrachtigebuurten.programme.ProgrammePart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Takes the buurtscans and their findings from the file. */
@Component
@Order(ProgrammePart.BUURTSCAN)
class FactsOfBuurtscan implements ProgrammePart {

    private static final Author TEAM = new Author(null, "Participatieteam");

    private final Buurtscans scans;
    private final Findings findings;
    private final Neighbourhoods neighbourhoods;
    private final PillarsAndPartners known;
    private final DemoFindings demo;

    FactsOfBuurtscan(
            Buurtscans scans,
            Findings findings,
            Neighbourhoods neighbourhoods,
            PillarsAndPartners known,
            DemoFindings demo) {
        this.scans = scans;
        this.findings = findings;
        this.neighbourhoods = neighbourhoods;
        this.known = known;
        this.demo = demo;
    }

    /** What a file names by key. */
    @Component
    record PillarsAndPartners(Pillars pillars, PartnerOrganisations partners) {}

    @Override
    public void load(ProgrammeFile file) {
        file.buurtscans().forEach(this::load);
    }

    @Override
    public void live(LocalDate today) {
        demo.hear(today);
    }

    private void load(ProgrammeFile.BuurtscanEntry entry) {
        var scan =
                new Buurtscan(neighbourhoods.at(entry.neighbourhood()), entry.year(), LocalDate.of(entry.year(), 2, 1));
        BuurtscanPhase.of(entry.phase()).ifPresent(phase -> scan.reach(phase, LocalDate.of(entry.year(), 12, 12)));
        scans.save(scan);
        var day = LocalDate.of(entry.year(), 10, 1);
        for (var finding : entry.findings()) {
            findings.save(read(scan, finding, day));
            day = day.plusDays(5);
        }
    }

    private Finding read(Buurtscan scan, ProgrammeFile.FindingEntry entry, LocalDate day) {
        var key = UUID.nameUUIDFromBytes((scan.slug() + entry.words()).getBytes(StandardCharsets.UTF_8));
        var partner = entry.partner() == null ? null : known.partners().at(entry.partner());
        var hearing = new Hearing(day, HeardBy.of(entry.heard()).orElseThrow(), partner);
        return new Finding(scan, key, TEAM, day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC))
                .tell(FindingKind.of(entry.kind()).orElseThrow(), entry.words(), entry.interpretation(), hearing)
                .touch(entry.pillars().stream().map(known.pillars()::at).toList());
    }
}
