package nl.veerkrachtigebuurten.buurtscan;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.veerkrachtigebuurten.DatabaseTest;
import nl.veerkrachtigebuurten.programme.Neighbourhoods;
import nl.veerkrachtigebuurten.programme.Pillar;
import nl.veerkrachtigebuurten.programme.Pillars;
import nl.veerkrachtigebuurten.seats.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class FindingArchiveTests {

    private static final Sight TEAM = new Sight(true, true, 0);
    private static final Sight READER = new Sight(true, false, 0);

    @Autowired
    FindingArchive archive;

    @Autowired
    FindingTallies tallies;

    @Autowired
    Findings findings;

    @Autowired
    FindingPlaces places;

    @Autowired
    Buurtscans scans;

    @Autowired
    Neighbourhoods neighbourhoods;

    @Autowired
    Pillars pillars;

    @Autowired
    People people;

    @Autowired
    EntityManager session;

    private Buurtscan scan;
    private Pillar living;

    @BeforeEach
    void scan() {
        scan = scans.save(new Buurtscan(neighbourhoods.at("heerjansdam"), 2031, LocalDate.of(2026, 1, 1)));
        living = pillars.at("wonen");
    }

    @ParameterizedTest
    @CsvSource({
        "speeltuin, true",
        "speeltuyn, true",
        "SPEELTUINEN, true",
        "speelt, true",
        "tuin, true",
        "wippen speeltuin, true",
        "peuter, true",
        "zwembad, false",
        "speeltuin zwembad, false",
        "'de & | !', false",
        "'!!', true"
    })
    void searchKnowsStemsPartsAndMisspelling(String typed, boolean found) {
        say("In de speeltuin staan twee wippen, niets voor peuters.", 1);

        assertThat(page(typed, TEAM)).hasSize(found ? 1 : 0);
    }

    @Test
    void aPlaceIsFoundAndSeenByThoseWhoMayReadPlacesOnly() {
        var finding = say("Het is er donker.", 1);
        places.put(finding, "Blauwe galerij 3%");

        assertThat(page("galerij", TEAM)).containsExactly(finding);
        assertThat(page("3%", TEAM)).containsExactly(finding);
        assertThat(page("galerij", READER)).isEmpty();
        assertThat(archive.search("galerij", READER, 9)).doesNotContain(finding);
        assertThat(places.of(finding, TEAM)).contains("Blauwe galerij 3%");
        assertThat(places.of(finding, READER)).isEmpty();
    }

    @Test
    void whoMayNotReadAllFindsTheOwnOnly() {
        var me = people.findAllByOrderByName().get(0);
        var own = say("Van mij, over de xylofoon.", 1, new Author(me.id(), me.name()));
        say("Van een ander, over de xylofoon.", 2);
        var sight = new Sight(false, false, me.id());

        assertThat(page(null, sight)).containsExactly(own);
        assertThat(archive.search("xylofoon", sight, 9)).containsExactly(own);
        assertThat(tallies.of(scan, sight).total()).isEqualTo(1);
        assertThat(tallies.of(scan, TEAM).total()).isEqualTo(2);
        assertThat(findings.seen(scan.slug(), own.id(), sight)).contains(own);
    }

    @Test
    void pagesForthAndBackShowEachFindingOnce() {
        for (var count = 0; count < 95; count++) {
            say("Nummer " + count, 1 + count % 7);
        }
        var seen = new ArrayList<Finding>();
        var page = archive.page(scan, FindingFilter.searching(""), TEAM, 95);
        var first = page.findings();
        seen.addAll(first);
        while (page.next() != null) {
            page = archive.page(scan, at("na", page.next()), TEAM, 95);
            seen.addAll(page.findings());
        }

        assertThat(seen).hasSize(95).doesNotHaveDuplicates();
        var back = archive.page(scan, at("voor", page.previous()), TEAM, 95);
        assertThat(archive.page(scan, at("voor", back.previous()), TEAM, 95).findings())
                .isEqualTo(first);
    }

    @Test
    void theDatabaseKeepsCount() {
        var finding = say("Kan beter.", 1).touch(List.of(living));
        session.flush();
        assertThat(number(FindingKind.NEED)).isEqualTo(1);

        finding.tell(FindingKind.TALENT, "Kan beter.", null, finding.hearing());
        session.flush();
        assertThat(number(FindingKind.NEED)).isZero();
        assertThat(number(FindingKind.TALENT)).isEqualTo(1);

        finding.withdraw("dubbel", Instant.EPOCH);
        session.flush();
        assertThat(number(FindingKind.TALENT)).isZero();
        assertThat(tallies.of(scan, TEAM).total()).isZero();
        assertThat(page(null, TEAM)).isEmpty();
    }

    private int number(FindingKind kind) {
        return tallies.of(scan, TEAM).number(kind, living.id());
    }

    private static FindingFilter at(String side, String query) {
        var place = query.substring(query.indexOf(side + "=") + side.length() + 1);
        return new FindingFilter(
                null,
                null,
                null,
                null,
                null,
                null,
                side.equals("na") ? place : null,
                side.equals("voor") ? place : null);
    }

    private List<Finding> page(String typed, Sight sight) {
        return archive.page(scan, FindingFilter.searching(typed), sight, null).findings();
    }

    private Finding say(String words, int day) {
        return say(words, day, new Author(null, "Team"));
    }

    private Finding say(String words, int day, Author author) {
        return findings.save(new Finding(scan, UUID.randomUUID(), author, Instant.EPOCH)
                .tell(FindingKind.NEED, words, null, new Hearing(LocalDate.of(2026, 2, day), HeardBy.SURVEY, null)));
    }
}
