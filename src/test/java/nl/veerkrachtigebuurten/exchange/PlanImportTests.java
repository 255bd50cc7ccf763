package nl.veerkrachtigebuurten.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.SignedInAs;
import nl.veerkrachtigebuurten.document.DocumentFormat;
import nl.veerkrachtigebuurten.document.Manuscript;
import nl.veerkrachtigebuurten.document.Manuscript.Section;
import nl.veerkrachtigebuurten.plan.Chapters;
import nl.veerkrachtigebuurten.plan.Revisions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
@SignedInAs("programmabureau")
class PlanImportTests {

    private static final String PLACE = "/plannen/wonen/inlezen";

    @Autowired
    MockMvcTester browser;

    @Autowired
    Chapters chapters;

    @Autowired
    Revisions revisions;

    @Test
    void aDocumentIsLookedAtFirstAndThenWrittenAsRevisions() throws IOException {
        var before = chapters.at("wonen", "waarom");
        var text = revisions.textOf(before);
        var address = taken(List.of("1. Waarom", "Wat niemand dacht"), List.of(text + "\n\nErbij gekomen.", "Nieuw."));

        assertThat(browser.get().uri(address))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "2 hoofdstukken gevonden in plan.docx",
                        "In de plaats van: Waarom",
                        "Erbij gekomen",
                        "Wat er verandert");
        assertThat(chapters.at("wonen", "waarom").newest()).isEqualTo(before.newest());

        assertThat(complete(address, before.newest(), "waarom", "nieuw")).hasRedirectedUrl("/plannen/wonen");

        var after = chapters.at("wonen", "waarom");
        assertThat(after.newest()).isEqualTo(before.newest() + 1);
        assertThat(revisions.textOf(after)).isEqualTo(text + "\n\nErbij gekomen.");
        assertThat(revisions.of(after, before.newest()).text()).isEqualTo(text);
        assertThat(revisions.of(after, after.newest()).reason()).isEqualTo("Ingelezen uit plan.docx");
        assertThat(revisions.textOf(chapters.at("wonen", "wat-niemand-dacht"))).isEqualTo("Nieuw.");
        assertThat(complete(address, after.newest(), "waarom", "nieuw")).hasRedirectedUrl("/plannen/wonen");
        assertThat(chapters.at("wonen", "waarom").newest()).isEqualTo(after.newest());
    }

    @Test
    void whatIsTheSameOrLeftOutWritesNothing() throws IOException {
        var before = chapters.at("wonen", "risicos");
        var address = taken(List.of("Risico's", "Weg ermee"), List.of(revisions.textOf(before), "Overbodig."));

        assertThat(browser.get().uri(address)).bodyText().contains("Hier verandert niets");
        assertThat(complete(address, before.newest(), "risicos", "overslaan")).hasRedirectedUrl("/plannen/wonen");
        assertThat(chapters.at("wonen", "risicos").newest()).isEqualTo(before.newest());
        assertThat(chapters.find("wonen", "weg-ermee")).isEmpty();
    }

    @Test
    void whatWasTakenOutComesInAsTheSame() {
        var document = browser.get().uri("/plannen/werken.docx").exchange().getResponse();
        var address = String.valueOf(upload("werken.docx", document.getContentAsByteArray())
                .getResponse()
                .getRedirectedUrl());

        assertThat(browser.get().uri(address.replace("wonen", "werken"))).hasStatus(NOT_FOUND);
        var toWerken = browser.post()
                .uri("/plannen/werken/inlezen")
                .multipart()
                .file(new MockMultipartFile("file", "werken.docx", null, document.getContentAsByteArray()))
                .with(csrf())
                .exchange();
        assertThat(browser.get().uri(String.valueOf(toWerken.getResponse().getRedirectedUrl())))
                .hasStatusOk()
                .bodyText()
                .contains("Hier verandert niets")
                .doesNotContain("Wordt een nieuwe versie", "Komt als nieuw hoofdstuk");
    }

    @Test
    void whatSomebodyWroteMeanwhileIsNeverOverwritten() throws IOException {
        var address = taken(List.of("Nog een", "Wanneer"), List.of("Eerst.", "Heel anders."));
        var seen = chapters.at("wonen", "wanneer").newest() - 1;

        assertThat(browser.put()
                        .uri(address)
                        .param("chosen[0]", "nieuw")
                        .param("chosen[1]", "wanneer")
                        .param("seen[wanneer]", String.valueOf(seen))
                        .with(csrf()))
                .hasStatus(CONFLICT)
                .bodyText()
                .contains("intussen door iemand anders gewijzigd", "Heel anders");
        assertThat(chapters.find("wonen", "nog-een")).isEmpty();
    }

    @Test
    void twoChaptersCannotReplaceTheSameOne() throws IOException {
        var address = taken(List.of("A", "B"), List.of("a", "b"));

        assertThat(complete(address, 1, "waarom", "waarom"))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("in de plaats van hetzelfde hoofdstuk");
        assertThat(browser.put()
                        .uri(address)
                        .param("opnieuw", "true")
                        .param("chosen[0]", "middelen")
                        .with(csrf()))
                .hasStatusOk()
                .bodyText()
                .contains("Wordt een nieuwe versie van dat hoofdstuk");
    }

    @Test
    void aDroppedDocumentLeavesNothing() throws IOException {
        var address = taken(List.of("Iets"), List.of("geheimzinnig"));

        assertThat(browser.delete().uri(address).with(csrf())).hasRedirectedUrl(PLACE);
        assertThat(browser.get().uri(address))
                .hasStatusOk()
                .bodyText()
                .contains("is weggegooid")
                .doesNotContain("geheimzinnig");
        assertThat(complete(address, 1, "nieuw", "nieuw")).hasStatus(CONFLICT);
    }

    @Test
    void whatIsNoWordDocumentIsToldBesideTheField() {
        assertThat(upload("plan.docx", "Gewoon tekst".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Dit is geen Word-document");
        assertThat(upload("plan.docx", new byte[0]))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Kies een bestand");
        assertThat(upload("plan.docx", new byte[10_000_001]))
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("groter dan 10 MB");
        assertThat(browser.post().uri(PLACE).with(csrf())).hasStatus(UNPROCESSABLE_CONTENT);
    }

    @Test
    @SignedInAs("pijlerleider.wonen")
    void onlyTheMakerSeesAnImport() throws IOException {
        var address = taken(List.of("Iets"), List.of("tekst"));

        assertThat(browser.get().uri(address)).hasStatusOk();
        assertThat(browser.get().uri(address.replace("wonen", "leren"))).hasStatus(FORBIDDEN);
        assertThat(browser.get().uri("/plannen/wonen/inlezen/999999")).hasStatus(NOT_FOUND);
        assertThat(browser.get().uri("/plannen/leren/inlezen")).hasStatus(FORBIDDEN);
    }

    private MvcTestResult complete(String address, int seen, String first, String second) {
        return browser.put()
                .uri(address)
                .param("chosen[0]", first)
                .param("chosen[1]", second)
                .param("seen[waarom]", String.valueOf(seen))
                .param("seen[risicos]", String.valueOf(seen))
                .with(csrf())
                .exchange();
    }

    private String taken(List<String> titles, List<String> texts) throws IOException {
        var sections = IntStream.range(0, titles.size())
                .mapToObj(number -> new Section("deel-" + number, 1, titles.get(number), texts.get(number)))
                .toList();
        var document = new Manuscript("Plan", null, "Concept", "Inhoud", "", LocalDate.of(2026, 3, 17), sections);
        var answer = upload("C:\\Mijn documenten\\plan.docx", DocumentFormat.DOCX.write(document));
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    private MvcTestResult upload(String name, byte[] content) {
        return browser.post()
                .uri(PLACE)
                .multipart()
                .file(new MockMultipartFile("file", name, null, content))
                .with(csrf())
                .exchange();
    }
}
