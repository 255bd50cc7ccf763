package nl.veerkrachtigebuurten;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the programme does on an ordinary Tuesday, in a real browser. */
@BrowserTest
class JourneyTests {

    private static final String MILESTONE = "Jongerenwerkers op straat tot elf uur";

    @Autowired
    JdbcClient database;

    @Test
    void whatAPillarLeaderReportsTheStuurgroepReadsAndAVisitorDoesNot(Visitor visitor) {
        var leader = signIn(visitor.page(), Role.LEADER);
        leader.navigate("/mijlpalen/" + milestone() + "/wijzigen");
        leader.locator("[name=moment]").fill("eind juni 2027");
        leader.locator("[name=reason]").fill("De nieuwe jongerenwerker begint pas in het voorjaar.");
        save(leader);
        assertThat(leader.locator("main")).containsText("eind juni 2027");

        leader.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Bericht schrijven"))
                .first()
                .click();
        leader.locator("[value=AT_RISK] + label, label:has([value=AT_RISK])")
                .first()
                .click();
        leader.locator("[name=words]").fill("Zonder tweede jongerenwerker halen we elf uur niet.");
        save(leader);
        assertThat(leader.locator("main")).containsText("Zonder tweede jongerenwerker");

        var member = signIn(visitor.page(), Role.STUURGROEP);
        member.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Stuurgroep"))
                .first()
                .click();
        assertThat(member.locator("main")).containsText("De nieuwe jongerenwerker begint pas in het voorjaar.");
        assertThat(member.locator("main")).containsText("Zonder tweede jongerenwerker halen we elf uur niet.");

        var anybody = visitor.page();
        anybody.navigate("/routekaart");
        assertThat(anybody.locator("main")).containsText(MILESTONE);
        assertThat(anybody.locator("main")).not().containsText("Zonder tweede jongerenwerker");
        anybody.navigate("/stuurgroep");
        assertThat(anybody).hasURL(Pattern.compile(".*/inloggen"));
    }

    @Test
    void aPillarLeaderWritesAChapterThatAVisitorDoesNotReadYet(Visitor visitor) {
        var leader = signIn(visitor.page(), Role.LEADER);
        leader.navigate("/plannen/veiligheid/waarom/wijzigen");
        leader.locator("[name=text]").fill("## Waarom nu\n\nOmdat buren elkaar *willen* kennen.");
        save(leader);
        assertThat(leader.locator("main h2, main h3").filter(text("Waarom nu"))).isVisible();
        assertThat(leader.locator("main")).containsText("voorlopig");

        var anybody = visitor.page();
        anybody.navigate("/plannen/veiligheid");
        assertThat(anybody.locator("main")).not().containsText("Omdat buren elkaar");
    }

    @Test
    void whatWasHeardInADoorwayIsFoundByAMisspeltWord(Visitor visitor) {
        var phone = signIn(visitor.phone(), Role.PARTICIPATION);
        phone.navigate("/buurtscans/kloosstraat-2024/bevindingen/nieuw");
        phone.locator("[name=words]").fill("De schommel in het plantsoen is al maanden stuk.");
        phone.locator("label:has([value=BOTTLENECK]), [value=BOTTLENECK] + label")
                .first()
                .click();
        save(phone);
        assertThat(phone.locator("main")).containsText("Bewaard.");

        phone.navigate("/buurtscans/kloosstraat-2024/bevindingen?q=schomel");
        assertThat(phone.locator("main")).containsText("De schommel in het plantsoen");
    }

    @Test
    void everyFormWorksWithoutScript(Visitor visitor) {
        var page = signIn(visitor.page(options -> options.setJavaScriptEnabled(false)), Role.PARTICIPATION);
        page.navigate("/buurtscans/kloosstraat-2024/bevindingen/nieuw");
        page.locator("[name=words]").fill("Op zaterdag helpt de buurvrouw met formulieren.");
        save(page);
        assertThat(page.locator("[name=words]")).hasValue("Op zaterdag helpt de buurvrouw met formulieren.");
        assertThat(page.locator("main")).containsText("Vul dit in");

        page.locator("label:has([value=TALENT]), [value=TALENT] + label")
                .first()
                .click();
        save(page);
        assertThat(page.locator("main")).containsText("Bewaard.");
    }

    private long milestone() {
        return database.sql("select id from milestone where title = :title")
                .param("title", MILESTONE)
                .query(Long.class)
                .single();
    }

    static Page signIn(Page page, Role role) {
        page.navigate("/inloggen");
        page.locator("[name=username]").fill(role.account() + "@example.nl");
        page.locator("[name=password]").fill("veerkracht-demo");
        page.locator("[name=password]").press("Enter");
        page.waitForURL("**/mijn");
        return page;
    }

    private static void save(Page page) {
        page.locator("main form button.button:not(.quiet)").last().click();
    }

    private static Locator.FilterOptions text(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
