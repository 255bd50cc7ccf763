package nl.veerkrachtigebuurten.cbsfile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.SignedInAs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Invented figures, for codes that this test gives to two buurten. */
@PortalTest
@SignedInAs("programmabureau")
class CbsImportTests {

    private static final String HEAD =
            "gwb_code_10;gwb_code_8;regio;gm_naam;recs;a_inw;a_hh;g_hhgro;a_woning;p_huurw;g_woz\n";
    private static final String FILE = HEAD
            + "NL00;0;Nederland;Nederland;Land;17590672;8200000;2,1;8000000;43;315\n"
            + "BU06420101;06420101;Een;Zwijndrecht;Buurt;1000;400;2,5;500;80;200\n"
            + "BU06420102;06420102;Twee;Zwijndrecht;Buurt;500;100;3,5;.;20;300\n"
            + "BU06420201;06420201;Drie;Zwijndrecht;Buurt;2040;900;2,2;950;.;\n"
            + "BU09999999;09999999;Elders;Elders;Buurt;5;onzin;2,2;950;41;250\n";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void twoBuurtenCoverThree() {
        cover("kloosstraat", "BU06420101");
        cover("kloosstraat", "BU06420102");
        cover("noord", "BU06420201");
    }

    @AfterEach
    void nothingWasRead() {
        database.sql("truncate cbs_figure, cbs_import_value, cbs_import").update();
        database.sql("delete from neighbourhood_cbs where year = 2022").update();
    }

    @Test
    void countsAreAddedAndAveragesWeighedOnlyWhereThatIsHonest() {
        var page = looked("kwb-2022.csv", FILE);
        assertThat(browser.get().uri(page))
                .hasStatusOk()
                .bodyText()
                .contains("Voor 2 buurten zijn er cijfers", "1.500", "2,7", "staat er niet in")
                .contains("Deze buurten hebben geen CBS-codes voor 2022");
        assertThat(browser.get().uri("/buurten/kloosstraat")).bodyText().doesNotContain("1.500");

        assertThat(browser.put().uri(page).with(csrf())).hasStatus(FOUND);
        assertThat(browser.get().uri("/buurten/kloosstraat"))
                .bodyText()
                .contains("1.500", "2,7", "Kerncijfers wijken en buurten 2022")
                .doesNotContain("Huurwoningen", "WOZ");
        assertThat(browser.get().uri("/buurten/noord"))
                .bodyText()
                .contains("2.040", "Woningen")
                .doesNotContain("WOZ");
        assertThat(browser.put().uri(page).with(csrf())).hasStatus(CONFLICT);
    }

    @Test
    void theSameFileTwiceChangesNothingAndALaterOneCorrects() {
        browser.put().uri(looked("kwb-2022.csv", FILE)).with(csrf()).exchange();
        var before = figures();
        browser.put().uri(looked("kwb-2022.csv", FILE)).with(csrf()).exchange();
        assertThat(figures()).isEqualTo(before);
        browser.put()
                .uri(looked("kwb-2022-2.csv", FILE.replace("2040", "2045")))
                .with(csrf())
                .exchange();
        assertThat(figures()).isNotEqualTo(before).contains("2045");
    }

    @Test
    void filesOfStatLineAreReadToo() {
        var file = "\"ID\";\"WijkenEnBuurten\";\"Codering_3\";\"AantalInwoners_5\";\"HuurwoningenTotaal_41\"\n"
                + "\"1\";\"Drie\";\"BU06420201  \";\"    2040\";\"      55\"\n";
        var page = looked("kerncijfers 2022.csv", file);
        assertThat(browser.get().uri(page)).bodyText().contains("2.040", "55", "BU06420101, BU06420102");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            BU06420201;06420201;Drie;Z;Buurt;veel;900;2,2;950;41;250 | Regel 2: ‘veel’ bij ‘Inwoners’
            BU06420201;06420201;Drie;Z;Buurt;-5;900;2,2;950;41;250 | Regel 2: ‘-5’ bij ‘Inwoners’
            BU06420201;06420201;Drie;Z;Buurt;5;900;2,2;950;141;250 | Regel 2: ‘141’ bij ‘Huurwoningen
            BU06420201;06420201;Drie | Regel 2: de regel van BU06420201 is te kort
            """)
    void aWrongLineIsNamed(String line, String message) {
        assertThat(look("kwb-2022.csv", HEAD + line))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(message);
    }

    @Test
    void aWrongFileIsRefusedInWords() {
        assertThat(look("kwb-2022.csv", FILE + "BU06420201;06420201;Drie;Z;Buurt;2040;900;2,2;950;.;\n"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Regel 7: BU06420201 staat er twee keer in");
        assertThat(look("kwb-2022.csv", "naam;aantal\nEen;2\n"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Regel 1: er is geen kolom met codes");
        assertThat(look("kwb-2022.csv", "gwb_code;naam\nBU06420201;Een\n"))
                .bodyText()
                .contains("Regel 1: er is geen kolom die we kennen");
        assertThat(look("kwb-2022.csv", "PK\u0003\u0004 niets")).bodyText().contains("Dit is geen CSV-bestand");
        assertThat(look("kwb-2022.csv", "gwb_code;a_inw\n\"BU06420201;5")).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(look("kwb.csv", FILE)).bodyText().contains("Vul het jaar van de cijfers in");
        assertThat(look("kwb-2019.csv", FILE)).bodyText().contains("Geen enkele buurt heeft CBS-codes voor 2019");
        assertThat(look("leeg-2022.csv", "")).bodyText().contains("Kies een bestand");
    }

    private String looked(String name, String content) {
        var answer = look(name, content);
        assertThat(answer).hasStatus(FOUND);
        return String.valueOf(answer.getResponse().getHeader("Location"));
    }

    private MvcTestResult look(String name, String content) {
        return browser.post()
                .uri("/cbs-cijfers")
                .multipart()
                .file(new MockMultipartFile("file", name, "text/csv", content.getBytes(UTF_8)))
                .with(csrf())
                .exchange();
    }

    private String figures() {
        return database.sql("select string_agg(concat_ws(' ', neighbourhood_id, year, figure, value, import_id), '; '"
                        + " order by neighbourhood_id, figure) from cbs_figure")
                .query(String.class)
                .single();
    }

    private void cover(String slug, String code) {
        database.sql("insert into neighbourhood_cbs (version, neighbourhood_id, year, code)"
                        + " select 0, id, 2022, ? from neighbourhood where slug = ?")
                .params(code, slug)
                .update();
    }
}
