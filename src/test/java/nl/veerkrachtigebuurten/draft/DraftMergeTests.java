package nl.veerkrachtigebuurten.draft;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.veerkrachtigebuurten.draft.Typewriter.CHAPTER;
import static nl.veerkrachtigebuurten.draft.Typewriter.EDITOR;
import static nl.veerkrachtigebuurten.draft.Typewriter.kill;
import static nl.veerkrachtigebuurten.draft.Typewriter.save;
import static nl.veerkrachtigebuurten.draft.Typewriter.signIn;
import static nl.veerkrachtigebuurten.draft.Typewriter.signedIn;
import static nl.veerkrachtigebuurten.draft.Typewriter.type;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import nl.veerkrachtigebuurten.BrowserTest;
import nl.veerkrachtigebuurten.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A draft and what others save meanwhile. */
@BrowserTest
class DraftMergeTests {

    @Autowired
    JdbcClient database;

    @AfterEach
    void nobodyTypesAnyMore() {
        database.sql("delete from draft").update();
    }

    @Test
    void aDraftIsJoinedWithWhatSomebodyElseSavedMeanwhile(Visitor visitor) {
        var page = signedIn(visitor);
        page.navigate(EDITOR);
        type(page, "Vooraan erbij. ");
        assertThat(page.locator("[data-kept]")).isVisible();
        kill(page);

        var office = visitor.page();
        office.navigate("/inloggen");
        signIn(office, "programmabureau");
        office.navigate(EDITOR);
        office.locator("[name=text]").press("Control+End");
        office.locator("[name=text]").pressSequentially("\n\nAchteraan erbij.");
        save(office);
        assertThat(office).hasURL(Pattern.compile(".*" + CHAPTER));

        var back = signedIn(visitor);
        back.navigate(EDITOR);
        assertThat(back.locator(".draft-offer")).containsText("Intussen is hier iets anders bewaard.");
        back.locator(".draft-offer a").click();
        save(back);
        assertThat(back.locator("article")).containsText("Vooraan erbij.");
        assertThat(back.locator("article")).containsText("Achteraan erbij.");
    }
}
