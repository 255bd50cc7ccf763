package nl.veerkrachtigebuurten.programmefile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.veerkrachtigebuurten.moment.Moment;
import nl.veerkrachtigebuurten.programme.ProgrammeFile;
import nl.veerkrachtigebuurten.programme.ProgrammeFile.BodyEntry;
import nl.veerkrachtigebuurten.programme.ProgrammeFile.BuurtscanEntry;
import nl.veerkrachtigebuurten.programme.ProgrammeFile.FindingEntry;
import nl.veerkrachtigebuurten.programme.ProgrammeFile.MilestoneEntry;
import nl.veerkrachtigebuurten.programme.ProgrammeFile.NeighbourhoodEntry;
import nl.veerkrachtigebuurten.programme.ProgrammeFile.PartnerEntry;
import nl.veerkrachtigebuurten.programme.ProgrammeFile.PillarEntry;
import nl.veerkrachtigebuurten.programme.ProgrammeFile.PlanEntry;
import nl.veerkrachtigebuurten.recordfile.Slips;
import org.jspecify.annotations.Nullable;

/** What a programme file must be besides readable: keys that exist, values that are known, moments that mean something. */
class ProgrammeFileChecks {

    private static final List<String> COLOURS = List.of("green", "blue", "orange", "brick", "violet");
    private static final Map<String, List<String>> SEATS_OF_BODIES = Map.of(
            "stuurgroep", List.of("lid"),
            "programme-office", List.of("kwartiermaker", "programmadirecteur", "programmamedewerker"),
            "participation-team", List.of("lid"),
            "expert-table", List.of("strateeg", "projectleider"));
    private static final List<String> LANES = List.of("governance", "participation");
    private static final List<String> STATES = List.of("planned", "reached");
    private static final List<String> PLANS = List.of("pillar", "neighbourhood", "vision");
    private static final List<String> FINDINGS =
            List.of("speelt", "kans", "knelpunt", "behoefte", "talent", "initiatief");
    private static final List<String> HEARD = List.of("gesprek", "huisbezoek", "bijeenkomst", "enquête", "partner");

    private final ProgrammeFile file;
    private final Slips slips;
    private final LocalDate today;
    private final List<String> pillars;
    private final List<String> partners;
    private final List<String> neighbourhoods;
    private final List<String> bodies;
    private final List<String> milestones;
    private final List<String> buurtscans;

    ProgrammeFileChecks(ProgrammeFile file, Slips slips, LocalDate today) {
        this.file = file;
        this.slips = slips;
        this.today = today;
        pillars = file.pillars().stream().map(PillarEntry::key).toList();
        partners = file.partners().stream().map(PartnerEntry::key).toList();
        neighbourhoods =
                file.neighbourhoods().stream().map(NeighbourhoodEntry::key).toList();
        bodies = file.bodies().stream().map(BodyEntry::key).toList();
        milestones = file.milestones().stream().map(MilestoneEntry::title).toList();
        buurtscans = file.buurtscans().stream().map(BuurtscanEntry::key).toList();
    }

    void run() {
        programme();
        keys(file.pillars(), PillarEntry::key);
        keys(file.partners(), PartnerEntry::key);
        keys(file.neighbourhoods(), NeighbourhoodEntry::key);
        keys(file.bodies(), BodyEntry::key);
        keys(file.plans(), PlanEntry::key);
        keys(file.buurtscans(), BuurtscanEntry::key);
        unique(file.pillars(), "name", PillarEntry::name);
        unique(file.neighbourhoods(), "name", NeighbourhoodEntry::name);
        unique(file.milestones(), "title", MilestoneEntry::title);
        file.pillars().forEach(this::pillar);
        file.partners().forEach(partner -> {
            length(partner, "name", partner.name(), 120);
            partner.otherNames().forEach(other -> length(partner, "otherNames", other, 120));
        });
        file.neighbourhoods().forEach(buurt -> length(buurt, "name", buurt.name(), 60));
        file.bodies().forEach(this::body);
        file.milestones().forEach(this::milestone);
        file.plans().forEach(this::plan);
        file.buurtscans().forEach(this::buurtscan);
    }

    private void programme() {
        var about = file.programme();
        length(about, "name", about.name(), 120);
        length(about, "motto", about.motto(), 200);
        between(about, "horizon", about.horizon(), 2000, 2100);
        if (!about.municipality().code().matches("GM[0-9]{4}")) {
            slips.at(about.municipality(), "code", "code: schrijf de gemeentecode van het CBS als GM0642.");
        }
    }

    private void pillar(PillarEntry pillar) {
        length(pillar, "name", pillar.name(), 60);
        length(pillar, "motto", pillar.motto(), 200);
        known(pillar, "colour", pillar.colour(), COLOURS);
    }

    private void body(BodyEntry body) {
        length(body, "name", body.name(), 80);
        known(
                body,
                "kind",
                body.kind(),
                SEATS_OF_BODIES.keySet().stream().sorted().toList());
        known(body, "pillar", body.pillar(), pillars);
        body.seats().forEach((seat, number) -> {
            known(body, "seats", seat, SEATS_OF_BODIES.getOrDefault(body.kind(), List.of(seat)));
            between(body, "seats", number, 1, 50);
        });
        var size = body.size();
        if (size != null && (size.least() < 0 || size.least() > size.most())) {
            slips.at(size, "least", "size: ‘least’ mag niet meer zijn dan ‘most’.");
        }
    }

    private void milestone(MilestoneEntry milestone) {
        length(milestone, "title", milestone.title(), 160);
        moment(milestone, "moment", milestone.moment());
        known(milestone, "lane", milestone.lane(), LANES);
        known(milestone, "pillar", milestone.pillar(), pillars);
        if ((milestone.lane() == null) == (milestone.pillar() == null)) {
            slips.at(milestone, "title", "een mijlpaal heeft óf een ‘pillar’ óf een ‘lane’.");
        }
        known(milestone, "owner", milestone.owner(), bodies);
        known(milestone, "neighbourhood", milestone.neighbourhood(), neighbourhoods);
        known(milestone, "state", milestone.state(), STATES);
        milestone.dependsOn().forEach(other -> known(milestone, "dependsOn", other, milestones));
        if (milestone.dependsOn().contains(milestone.title())) {
            slips.at(milestone, "dependsOn", "depends_on: een mijlpaal kan niet op zichzelf wachten.");
        }
    }

    private void plan(PlanEntry plan) {
        length(plan, "title", plan.title(), 120);
        known(plan, "kind", plan.kind(), PLANS);
        known(plan, "pillar", plan.pillar(), pillars);
        known(plan, "neighbourhood", plan.neighbourhood(), neighbourhoods);
        moment(plan, "due", plan.due());
        if (plan.restsOn() != null) {
            known(plan.restsOn(), "buurtscan", plan.restsOn().buurtscan(), buurtscans);
        }
        if (plan.kind().equals("pillar") && plan.pillar() == null) {
            slips.at(plan, "kind", "een plan van soort ‘pillar’ noemt zijn ‘pillar’.");
        }
        if (plan.kind().equals("neighbourhood") && plan.neighbourhood() == null) {
            slips.at(plan, "kind", "een plan van soort ‘neighbourhood’ noemt zijn ‘neighbourhood’.");
        }
    }

    private void buurtscan(BuurtscanEntry scan) {
        known(scan, "neighbourhood", scan.neighbourhood(), neighbourhoods);
        between(scan, "year", scan.year(), 2000, 2100);
        scan.findings().forEach(this::finding);
    }

    private void finding(FindingEntry finding) {
        known(finding, "kind", finding.kind(), FINDINGS);
        known(finding, "heard", finding.heard(), HEARD);
        known(finding, "partner", finding.partner(), partners);
        finding.pillars().forEach(pillar -> known(finding, "pillars", pillar, pillars));
    }

    private <T extends Record> void keys(List<T> entries, Function<T, String> key) {
        unique(entries, "key", key);
        entries.stream()
                .filter(entry -> !key.apply(entry).matches("[a-z0-9-]{1,40}"))
                .forEach(entry -> slips.at(
                        entry,
                        "key",
                        "key: ‘" + key.apply(entry)
                                + "’ mag alleen kleine letters, cijfers en streepjes hebben, hooguit 40."));
    }

    private <T extends Record> void unique(List<T> entries, String component, Function<T, String> value) {
        var seen = new HashSet<String>();
        entries.stream()
                .filter(entry -> !seen.add(value.apply(entry)))
                .forEach(entry ->
                        slips.at(entry, component, component + ": ‘" + value.apply(entry) + "’ staat er twee keer."));
    }

    private void known(Record where, String component, @Nullable String value, Collection<String> allowed) {
        if (value != null && !allowed.contains(value)) {
            slips.unknown(where, component, value, allowed);
        }
    }

    private void moment(Record where, String component, String words) {
        if (Moment.read(words, today).isEmpty()) {
            slips.at(
                    where,
                    component,
                    component + ": ‘" + words
                            + "’ is geen moment; schrijf het als ‘medio mei 2025’ of ‘voorjaar 2026’.");
        }
    }

    private void length(Record where, String component, String text, int most) {
        if (text.length() > most) {
            slips.at(where, component, component + ": dit is te lang, gebruik hooguit " + most + " tekens.");
        }
    }

    private void between(Record where, String component, int number, int least, int most) {
        if (number < least || number > most) {
            slips.at(
                    where, component, component + ": " + number + " moet tussen " + least + " en " + most + " liggen.");
        }
    }
}
