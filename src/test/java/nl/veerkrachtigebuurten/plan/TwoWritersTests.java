package nl.veerkrachtigebuurten.plan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.concurrent.atomic.AtomicInteger;
import nl.veerkrachtigebuurten.BrowserTest;
import nl.veerkrachtigebuurten.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two people write in one chapter, each in a browser: at a desk, and on a phone. */
@BrowserTest
class TwoWritersTests {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String TEXT = "Op het plein is het 's avonds donker.\n\nDe buurt maakt samen een plan.";

    @Autowired
    JdbcClient database;

    private String path = "";

    @BeforeEach
    void begin() {
        var slug = "twee-" + COUNT.incrementAndGet();
        path = "/plannen/veiligheid/" + slug;
        database.sql("insert into chapter (version, plan_id, slug, title, position, is_empty)"
                        + " select 0, id, ?, 'Samen schrijven', 400, true from plan where slug = 'veiligheid'")
                .param(slug)
                .update();
        database.sql("insert into revision (version, chapter_id, number, title, text, writer, written_at)"
                        + " select 0, id, 1, title, ?, 'Iemand', now() from chapter where slug = ?")
                .params(TEXT, slug)
                .update();
        database.sql("update chapter set newest = 1, is_empty = false, writer = 'Iemand', written_at = now()"
                        + " where slug = ?")
                .param(slug)
                .update();
    }

    @Test
    void changesInTwoParagraphsAreBothIn(Visitor visitor) {
        var desk = edit(visitor.page(), "pijlerleider.veiligheid");
        var phone = edit(visitor.phone(), "programmabureau");

        write(desk, TEXT.replace("donker", "te donker"));
        write(phone, TEXT.replace("De buurt", "De hele buurt"));

        assertThat(phone.locator("main")).containsText("Sinds je begon, kwam dit erbij");
        assertThat(phone.locator("article")).containsText("Op het plein is het 's avonds te donker.");
        assertThat(phone.locator("article")).containsText("De hele buurt maakt samen een plan.");
    }

    @Test
    void whereTheyTouchTheSecondChoosesByKeyboardOnAPhone(Visitor visitor) {
        var desk = edit(visitor.page(), "pijlerleider.veiligheid");
        var phone = edit(visitor.phone(), "programmabureau");

        write(desk, TEXT.replace("donker", "stil"));
        write(phone, TEXT.replace("donker", "gevaarlijk"));
        assertThat(phone.locator("[name=text]")).hasValue(TEXT.replace("donker", "stil gevaarlijk"));

        var mine = phone.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Houd wat jij schreef"));
        mine.press("Enter");
        assertThat(phone.locator("[name=text]")).hasValue(TEXT.replace("donker", "gevaarlijk"));
        assertThat(phone.locator("[name=text]")).isFocused();
        phone.locator(".save .button").click();

        assertThat(phone.locator("article")).containsText("Op het plein is het 's avonds gevaarlijk.");
    }

    private Page edit(Page page, String who) {
        page.navigate("/inloggen");
        page.locator("[name=username]").fill(who + "@example.nl");
        page.locator("[name=password]").fill("veerkracht-demo");
        page.locator("[name=password]").press("Enter");
        page.waitForURL("**/mijn");
        page.navigate(path + "/wijzigen");
        return page;
    }

    private static void write(Page page, String text) {
        page.locator("[name=text]").fill(text);
        page.locator(".save .button").click();
        page.waitForLoadState();
    }
}
