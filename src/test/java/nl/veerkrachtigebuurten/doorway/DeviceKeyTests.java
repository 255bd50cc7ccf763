package nl.veerkrachtigebuurten.doorway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import nl.veerkrachtigebuurten.HttpUser;
import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.SignedInAs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a device gets of the portal to keep findings by, and how they arrive. */
@PortalTest
class DeviceKeyTests {

    private static final String KEY = "/onderweg/sleutel";

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @LocalServerPort
    int port;

    @Test
    @SignedInAs("participatie")
    void aMemberGetsTheSameKeysEachTimeAndNobodyKeepsThem() throws Exception {
        var first = browser.get().uri(KEY).exchange();
        assertThat(first).hasStatusOk().hasHeader("Cache-Control", "no-store");
        assertThat(first).bodyJson().extractingPath("$.privateKey").asString().hasSizeGreaterThan(1000);

        var keys = database.sql("select count(*)::int from device_key k join account a on a.id = k.account_id"
                        + " where a.email = 'participatie@example.nl'")
                .query(Integer.class);
        browser.get().uri(KEY).exchange();
        assertThat(keys.single()).isEqualTo(1);
    }

    @Test
    @SignedInAs("stuurgroep")
    void whoAddsNoFindingsGetsNoKeys() {
        assertThat(browser.get().uri(KEY)).hasStatus(FORBIDDEN);
        assertThat(browser.get().uri("/onderweg")).hasStatusOk().bodyText().doesNotContain("name=\"words\"");
    }

    @Test
    void aVisitorGetsTheEmptyFormAndNothingElse() {
        var page = browser.get().uri("/onderweg").exchange();
        assertThat(page).hasStatusOk().doesNotContainHeader("Set-Cookie");
        assertThat(page)
                .bodyText()
                .contains("name=\"words\"")
                .doesNotContain("_csrf", "name=\"key\"", "kloosstraat-2024");
        assertThat(browser.get().uri(KEY)).hasStatus3xxRedirection();
        assertThat(browser.get().uri("/onderweg/werker.js"))
                .hasStatusOk()
                .hasHeader("Service-Worker-Allowed", "/onderweg")
                .bodyText()
                .startsWith("const BUILD = \"");
        assertThat(browser.get().uri("/onderweg/app.webmanifest"))
                .bodyJson()
                .extractingPath("$.start_url")
                .isEqualTo("/onderweg");
    }

    @Test
    @SignedInAs("participatie")
    void withoutAScriptTheFormOfAllScansIsTakenToItsScan() {
        assertThat(browser.post().uri("/onderweg").param("scan", "noord-2026").with(csrf()))
                .hasStatusOk()
                .hasForwardedUrl("/buurtscans/noord-2026/bevindingen");
        assertThat(browser.post().uri("/onderweg").param("scan", "nergens-2026").with(csrf()))
                .hasStatus(404);
    }

    @Test
    void theSameKeySentFiveTimesIsOneFinding() throws Exception {
        var phone = new HttpUser("http://localhost:" + port).signIn("participatie@example.nl");
        var key = UUID.randomUUID();
        for (var time = 0; time < 5; time++) {
            var answer = phone.post(
                    "/onderweg",
                    "scan",
                    "noord-2026",
                    "key",
                    key.toString(),
                    "words",
                    "Vijf keer verstuurd.",
                    "kind",
                    "TALENT",
                    "heardBy",
                    "CONVERSATION",
                    "heardOn",
                    "2026-01-02");
            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location")).get().asString().endsWith("?bewaard");
        }

        assertThat(database.sql("select count(*)::int from finding where words = 'Vijf keer verstuurd.'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }
}
