package nl.veerkrachtigebuurten.adoption;

import static nl.veerkrachtigebuurten.adoption.Stuurgroep.as;
import static nl.veerkrachtigebuurten.adoption.Stuurgroep.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.FOUND;
import static org.springframework.http.HttpStatus.NOT_FOUND;

import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.SignedInAs;
import nl.veerkrachtigebuurten.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class AdoptedPagesTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Invitees invitees;

    @Autowired
    PlanVersionService submissions;

    @Autowired
    AdoptionService service;

    @Autowired
    Statements statements;

    @Autowired
    JdbcClient database;

    private PlanOfTest plan = null;

    @BeforeEach
    void aPlan() {
        plan = new PlanOfTest(database);
    }

    @Test
    void aVisitorReadsTheAdoptedTextAtOnceAndNeverTheDraft() {
        assertThat(browser.get().uri(plan.path))
                .bodyText()
                .contains("nog niet openbaar")
                .doesNotContain("beginnen klein");
        adopt(1);
        assertThat(browser.get().uri(plan.path))
                .hasStatusOk()
                .bodyText()
                .contains("Wij beginnen klein.", "Vastgesteld op 17 maart 2026", "Daarna groeien wij.")
                .doesNotContain("Niets staat nog vast", "tekst=concept", "verschilt");

        plan.write("begin", "Wij beginnen groot.");
        assertThat(browser.get().uri(plan.path + "?tekst=concept"))
                .bodyText()
                .contains("Wij beginnen klein.")
                .doesNotContain("Wij beginnen groot.");
        submit();
        assertThat(browser.get().uri(plan.path + "/vastgesteld/2")).hasStatus(NOT_FOUND);
        assertThat(browser.get().uri(plan.path + "/vaststelling/2")).hasStatus(FOUND);
        assertThat(browser.get().uri(plan.path + "/vastgesteld/1/verschil")).hasStatus(FOUND);
        sign(2);
        assertThat(browser.get().uri(plan.path)).bodyText().contains("Wij beginnen groot.");
        assertThat(browser.get().uri(plan.path + "/vastgesteld/1"))
                .hasStatusOk()
                .bodyText()
                .contains("Wij beginnen klein.", "Deze versie is vervangen");
        assertThat(browser.get().uri(plan.path + "/vastgesteld/2")).bodyText().contains("Wij beginnen groot.");
    }

    @Test
    void visitorsReadNamesOfThoseWhoAgreedAndNoRemarks() {
        assertThat(browser.get().uri("/plannen/participatie"))
                .bodyText()
                .contains("Pieter Hoogland", "Willem Terpstra", "met een voorbehoud")
                .doesNotContain("Noor van den Berg", "wie dat betaalt");
        assertThat(browser.get().uri("/plannen")).bodyText().contains("op 24 februari 2026");
        assertThat(browser.get().uri("/plannen/participatie/vastgesteld")).hasStatusOk();
    }

    @Test
    @SignedInAs("partner.ozhw")
    void aMemberReadsWhereTheDraftDiffers() {
        adopt(1);
        assertThat(browser.get().uri(plan.path)).bodyText().contains("Het concept is gelijk aan deze tekst");
        plan.write("begin", "Wij beginnen groot.\n\nEn samen.");
        plan.write("daarna", "Daarna groeien wij door.");

        assertThat(browser.get().uri(plan.path))
                .bodyText()
                .contains("Wij beginnen klein.", "Het concept verschilt op 2 plaatsen")
                .contains(plan.path + "/vastgesteld/1/verschil#begin")
                .doesNotContain("Wij beginnen groot.");
        assertThat(browser.get().uri(plan.path + "/vastgesteld/1/verschil"))
                .hasStatusOk()
                .bodyText()
                .contains("Er zijn 2 verschillen", "<del>", "<ins>");
        assertThat(browser.get().uri(plan.path + "?tekst=concept"))
                .bodyText()
                .contains("Wij beginnen groot.", "versie 1, op 17 maart 2026");
        assertThat(browser.get().uri(plan.path + "/begin")).bodyText().contains("Het concept is daarna gewijzigd");
    }

    @Test
    @SignedInAs("stuurgroep")
    void pagesTakeNoMoreStatementsForMoreVersions() {
        adopt(1);
        var few = statements.during(() -> browser.get().uri(plan.path).exchange());
        plan.write("begin", "Wij beginnen weer.");
        adopt(2);
        plan.write("begin", "Wij beginnen nog eens.");

        assertThat(statements.during(() -> browser.get().uri(plan.path).exchange()))
                .isEqualTo(few)
                .isLessThan(14);
    }

    private void submit() {
        var holder = member(invitees.today().get(6));
        as(holder, () -> submissions.submit(plan.slug, invitees.today(), null, holder));
    }

    private void adopt(int number) {
        submit();
        sign(number);
    }

    private void sign(int number) {
        invitees.today().subList(3, 7).forEach(invitee -> {
            var signer = member(invitee);
            as(signer, () -> service.sign(plan.slug, number, new SignatureForm(null, null), signer));
        });
    }
}
