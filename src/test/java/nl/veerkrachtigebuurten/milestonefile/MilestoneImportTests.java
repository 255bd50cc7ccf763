package nl.veerkrachtigebuurten.milestonefile;

import static nl.veerkrachtigebuurten.milestonefile.SheetFiles.set;
import static nl.veerkrachtigebuurten.milestonefile.SheetFiles.titled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.ArrayList;
import java.util.List;
import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.SignedInAs;
import nl.veerkrachtigebuurten.Statements;
import nl.veerkrachtigebuurten.routekaart.Excerpt;
import nl.veerkrachtigebuurten.routekaart.Excerpts;
import nl.veerkrachtigebuurten.routekaart.Milestone;
import nl.veerkrachtigebuurten.routekaart.Slips;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A sheet that was changed outside and comes back: seen cell by cell, and then stored as a whole. */
@PortalTest
class MilestoneImportTests {

    private static final String OF_WONEN = "Eerste twintig woningen met een extra kamer";

    @Autowired
    MockMvcTester browser;

    @Autowired
    Excerpts excerpts;

    @Autowired
    Slips slips;

    @Autowired
    JdbcClient database;

    @Autowired
    Statements statements;

    SheetFiles files;
    List<List<String>> rows;

    @BeforeEach
    void open() {
        files = new SheetFiles(browser);
    }

    private void take() {
        rows = files.rows(files.take("/routekaart.xlsx"));
    }

    @Test
    @SignedInAs("programmabureau")
    void everyCellThatDiffersIsSeenFirstAndStoredAtOnce() {
        take();
        rows.add(fresh("Kippenhok gebouwd", "mei 2029"));
        files.confirm(files.preview(rows));
        take();
        var row = titled("Kippenhok gebouwd", rows);
        var id = Long.parseLong(row.get(0));
        set(row, "waarom", "=Omdat gezinnen klem zitten.\nEn dat al jaren.", rows);
        set(row, "moment", "najaar 2029", rows);
        set(row, "reden van verschuiven", "Het hout komt later.", rows);
        rows.add(fresh("Moestuin op het dak", "1e kwartaal 2028"));
        rows.removeIf(any -> any.contains("Coalitieovereenkomst ondertekend door tien partners"));

        var page = files.preview(rows);
        assertThat(browser.get().uri(page))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "één mijlpaal verandert, één is nieuw",
                        "najaar 2029",
                        "=Omdat gezinnen klem zitten.",
                        "Moestuin op het dak")
                .doesNotContain("class=\"error\"");
        assertThat(stored(id).moment().words()).isNotEqualTo("najaar 2029");

        for (var tap = 0; tap < 2; tap++) {
            assertThat(files.confirm(page)).hasStatus3xxRedirection();
        }
        assertThat(stored(id).moment().words()).isEqualTo("najaar 2029");
        assertThat(stored(id).why()).isEqualTo("=Omdat gezinnen klem zitten.\nEn dat al jaren.");
        assertThat(slips.of(id)).last().extracting("why").isEqualTo("Het hout komt later.");
        assertThat(titles())
                .containsOnlyOnce("Moestuin op het dak")
                .contains("Coalitieovereenkomst ondertekend door tien partners");
        assertThat(browser.get().uri(page)).bodyText().contains("Dit bestand is overgenomen");
        assertThat(database.sql("select count(*) from milestone_import_row where import_id = ?")
                        .param(Long.valueOf(page.substring(page.lastIndexOf('/') + 1)))
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    @SignedInAs("programmabureau")
    void whatIsWrongStandsBesideItsCellAndNothingIsStored() {
        take();
        set(titled(OF_WONEN, rows), "moment", "zomer 2031", rows);
        rows.add(fresh("Iets nieuws dat goed is", "mei 2028"));
        var wrong = fresh("", "als de peren rijp zijn");
        set(wrong, "hoort bij", "Wonen, Dansen", rows);
        set(wrong, "eigenaar", "De buurman", rows);
        set(wrong, "te zien voor", "niemand", rows);
        rows.add(wrong);
        var unknown = fresh("Onbekend", "mei 2028");
        set(unknown, "nummer", "999999", rows);
        rows.add(unknown);
        rows.add(fresh(OF_WONEN, "mei 2028"));
        var dropped = titled("Reisvergoeding voor stage in de regio", rows);
        set(dropped, "waarom", "Toch weer wel.", rows);

        var page = files.preview(rows);

        assertThat(browser.get().uri(page))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Schrijf hier waarom",
                        "Vul dit in",
                        "Dit moment begrijpen we niet",
                        "Kies een of meer pijlers",
                        "Deze rol kennen we niet",
                        "Schrijf iedereen of leden",
                        "met dit nummer is er niet",
                        "Deze mijlpaal staat er al, met nummer",
                        "vervallen en verandert niet meer")
                .doesNotContain("overnemen</button>");
        assertThat(browser.get().uri(page + "?rijen=NEW"))
                .bodyText()
                .contains("Iets nieuws")
                .doesNotContain("Onbekend");
        assertThat(files.confirm(page)).hasStatus(409);
        assertThat(titles()).doesNotContain("Iets nieuws dat goed is");
    }

    @Test
    @SignedInAs("programmabureau")
    void whatChangedMeanwhileIsNotOverwritten() {
        take();
        var row = titled("Rookvrije schoolpleinen in alle buurten", rows);
        set(row, "waarom", "Uit mijn bestand.", rows);
        rows.add(fresh("Gaat samen niet door", "mei 2028"));
        var page = files.preview(rows);

        var id = Long.parseLong(row.get(0));
        database.sql("update milestone set version = version + 1 where id = ?")
                .param(id)
                .update();

        assertThat(browser.get().uri(page)).bodyText().contains("na jouw bestand veranderd");
        assertThat(files.confirm(page)).hasStatus(409).bodyText().contains("Er is niets bewaard");
        assertThat(stored(id).why()).isNotEqualTo("Uit mijn bestand.");
        assertThat(titles()).doesNotContain("Gaat samen niet door");
    }

    @Test
    @SignedInAs("programmabureau")
    void whoChangesTheDaysGetsWordsForThem() {
        take();
        var row = titled(OF_WONEN, rows);
        set(row, "vroegst", "01-05-2030", rows);
        set(row, "laatst", "31-05-2030", rows);
        set(row, "reden van verschuiven", "Anders gepland.", rows);

        assertThat(browser.get().uri(files.preview(rows)))
                .bodyText()
                .contains("1 mei 2030 tot en met 31 mei 2030", "Eén mijlpaal overnemen");
    }

    @Test
    @SignedInAs("pijlerleider.leren")
    void aLeaderChangesTheOwnPillarOnly() {
        take();
        set(titled(OF_WONEN, rows), "waarom", "Van een ander.", rows);
        rows.add(fresh("Ook niet van mij", "mei 2028"));

        assertThat(browser.get().uri(files.preview(rows)))
                .bodyText()
                .contains("Deze mijlpaal mag jij niet veranderen", "Hier mag jij geen mijlpaal plannen");
    }

    @Test
    @SignedInAs("stuurgroep")
    void readersMayNotImport() {
        assertThat(browser.get().uri("/routekaart/import")).hasStatus(FORBIDDEN);
        assertThat(files.upload(new byte[] {1}, "x.csv")).hasStatus(FORBIDDEN);
    }

    @Test
    @SignedInAs("programmabureau")
    void aFileThatCannotBeReadIsRefusedInWordsAndOneCanBeThrownAway() {
        assertThat(files.upload(new byte[0], "x.csv"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Kies een bestand");
        assertThat(files.upload("nummer;versie;mijlpaal".getBytes(), "x.csv"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("geen rijen");
        take();
        var page = files.preview(rows);
        assertThat(browser.delete().uri(page).with(csrf())).hasStatus3xxRedirection();
        assertThat(browser.get().uri(page)).bodyText().contains("weggegooid");
        assertThat(files.confirm(page)).hasStatus(409);
    }

    @Test
    @SignedInAs("programmabureau")
    void statementsOfThePreviewDoNotGrowWithTheRows() {
        take();
        var few = files.preview(rows.subList(0, 4));
        for (var number = 0; number < 300; number++) {
            rows.add(fresh("Rij " + number, "mei 2028"));
        }
        var many = files.preview(rows);

        var ofFew = statements.during(() -> browser.get().uri(few).exchange());
        assertThat(statements.during(() -> browser.get().uri(many).exchange())).isEqualTo(ofFew);
    }

    private List<String> fresh(String title, String moment) {
        List<String> row = new ArrayList<>();
        set(row, "mijlpaal", title, rows);
        set(row, "moment", moment, rows);
        set(row, "hoort bij", "Wonen", rows);
        set(row, "eigenaar", "Pijlerleider Wonen", rows);
        return row;
    }

    private Milestone stored(long id) {
        return excerpts.all(Excerpt.WHOLE).stream()
                .filter(milestone -> milestone.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private List<String> titles() {
        return excerpts.all(Excerpt.WHOLE).stream().map(Milestone::title).toList();
    }
}
