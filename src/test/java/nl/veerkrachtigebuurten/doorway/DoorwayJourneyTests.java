package nl.veerkrachtigebuurten.doorway;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import nl.veerkrachtigebuurten.BrowserTest;
import nl.veerkrachtigebuurten.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A phone in a doorway, without a connection, and with more than one owner. */
@BrowserTest
class DoorwayJourneyTests {

    private static final int MANY = 30;
    private static final HasAttributeOptions KEY_IS_MADE = new HasAttributeOptions().setTimeout(20_000);
    private static final HasCountOptions ALL_ARE_SENT = new HasCountOptions().setTimeout(30_000);

    @Autowired
    JdbcClient database;

    @TempDir
    Path folder;

    @Test
    void thirtyFindingsOutliveTheBrowserAndAWipe(Visitor visitor) throws Exception {
        var phone = visitor.browserIn(folder.resolve("phone"));
        var page = opened(phone, "participatie");
        phone.setOffline(true);
        for (var number = 1; number <= MANY; number++) {
            write(page, "Wiskundeknobbel " + number);
            assertThat(page.locator("[data-waiting=\"" + number + "\"]")).isVisible();
        }
        kill();

        phone = visitor.browserIn(folder.resolve("phone"));
        phone.setOffline(true);
        page = phone.pages().get(0);
        page.navigate("/onderweg");
        assertThat(page.locator("[data-waiting=\"30\"]")).isVisible();
        page.locator(".waiting summary").click();
        var backup = page.waitForDownload(page.locator("[data-backup]")::click).path();
        var kept = Files.copy(backup, folder.resolve("backup.json"));
        assertThat(Files.readString(kept)).doesNotContain("Wiskundeknobbel").contains("wrapped");
        phone.close();

        var wiped = visitor.browserIn(folder.resolve("wiped"));
        page = opened(wiped, "participatie");
        page.locator(".waiting summary").click();
        for (var time = 0; time < 2; time++) {
            page.locator("[data-restore]").setInputFiles(kept);
            assertThat(page.locator("[data-receipts] li")).hasCount(MANY, ALL_ARE_SENT);
            assertThat(page.locator("[data-waiting=\"0\"]")).isVisible();
        }

        assertThat(number("Wiskundeknobbel %")).isEqualTo(MANY);
        assertThat(waiting(page)).isZero();
    }

    @Test
    void whoeverElseSignsInNeitherSeesNorSendsWhatWaits(Visitor visitor) {
        var phone = visitor.browserIn(folder);
        var page = opened(phone, "participatie");
        phone.setOffline(true);
        write(page, "Geheim van de trap");
        assertThat(page.locator("[data-waiting=\"1\"]")).isVisible();
        assertThat((String) page.evaluate(EVERYTHING)).doesNotContain("Geheim van de trap");
        phone.clearCookies();
        phone.setOffline(false);
        assertThat(page.locator("[data-sign-in]")).isVisible();

        page = opened(phone, "partner.ozhw");
        assertThat(page.locator("[data-others]")).isVisible();
        assertThat(page.locator("[data-waiting=\"0\"]")).isVisible();
        assertThat(page.locator(".waiting")).not().containsText("Geheim");
        assertThat(number("Geheim van de trap")).isZero();
        phone.clearCookies();

        page = opened(phone, "participatie");
        assertThat(page.locator("[data-receipts] a")).hasText(Pattern.compile("\\d+"));
        assertThat(page.locator("[data-others]")).isHidden();
        assertThat(number("Geheim van de trap")).isEqualTo(1);
        assertThat(waiting(page)).isZero();
    }

    @Test
    void opensColdWithoutAConnectionOrASignIn(Visitor visitor) {
        var phone = visitor.browserIn(folder);
        opened(phone, "participatie").close();
        phone.clearCookies();
        phone.setOffline(true);

        var page = phone.newPage();
        page.navigate("/onderweg");
        assertThat(page.locator("body")).not().containsText("participatieteam");
        write(page, "Koud opgeschreven");
        assertThat(page.locator("[data-waiting=\"1\"]")).isVisible();
        assertThat(page.locator("[data-offline]")).isVisible();
        assertThat(page.locator("[data-receipts]")).isHidden();

        phone.setOffline(false);
        page.locator("[data-sign-in] a").click();
        signIn(page, "participatie", ".*/onderweg/versturen.*");
        assertThat(page.locator("[data-receipts] li")).hasCount(1);
        assertThat(number("Koud opgeschreven")).isEqualTo(1);
    }

    @Test
    void aPhotoGoesAlongWithTheFindingAndOneThatCannotBeReadIsTold(Visitor visitor) throws Exception {
        var photo = folder.resolve("portiek.png");
        ImageIO.write(new BufferedImage(2400, 1200, BufferedImage.TYPE_INT_RGB), "png", photo.toFile());
        var phone = visitor.browserIn(folder.resolve("phone"));
        var page = opened(phone, "participatie");
        phone.setOffline(true);
        var broken = Files.writeString(folder.resolve("stuk.png"), "geen foto");
        page.locator("[data-photos]").setInputFiles(new Path[] {photo, broken});
        write(page, "Met een foto van het portiek");
        assertThat(page.locator("[data-waiting=\"1\"]")).isVisible();

        phone.setOffline(false);

        assertThat(page.locator("[data-receipts] li")).hasCount(1, ALL_ARE_SENT);
        assertThat(page.locator("[data-lost] a"))
                .hasAttribute("href", Pattern.compile(".*/bevindingen/\\d+/fotos/nieuw"));
        assertThat(database.sql("select count(*)::int from finding_photo p join finding f on f.id = p.finding_id"
                                + " where f.words = 'Met een foto van het portiek'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whoMayNotLogFindingsIsAskedNothing(Visitor visitor) {
        var page = visitor.browserIn(folder).newPage();
        var refused = new ConcurrentLinkedQueue<String>();
        page.onResponse(answer -> Stream.of(answer)
                .filter(it -> it.status() >= 400)
                .map(Response::url)
                .forEach(refused::add));
        page.navigate("/inloggen");
        signIn(page, "stuurgroep", ".*/mijn");
        page.navigate("/mijlpalen");
        page.evaluate("() => import(document.querySelector('script[src*=doorway]').src)");

        assertThat(refused).isEmpty();
    }

    private static final String EVERYTHING = """
            async () => {
              const database = await new Promise((done) => {
                const request = indexedDB.open("doorway");
                request.onsuccess = () => done(request.result);
              });
              const all = database.transaction("waiting").objectStore("waiting").getAll();
              await new Promise((done) => all.onsuccess = done);
              const caught = await Promise.all((await caches.keys()).map(async (name) => {
                const cache = await caches.open(name);
                const answers = await cache.matchAll();
                return (await Promise.all(answers.map((answer) => answer.text()))).join();
              }));
              return JSON.stringify(all.result) + JSON.stringify(localStorage) + caught.join();
            }""";

    private static int waiting(Page page) {
        var all = (String) page.evaluate(EVERYTHING);
        return all.startsWith("[]") ? 0 : 1;
    }

    private static Page opened(BrowserContext phone, String account) {
        var page = phone.newPage();
        page.navigate("/inloggen");
        signIn(page, account, ".*/mijn");
        page.navigate("/onderweg");
        page.waitForFunction("() => navigator.serviceWorker.ready.then(() => true)");
        assertThat(page.locator("[data-waiting]")).hasAttribute("data-waiting", Pattern.compile("\\d+"), KEY_IS_MADE);
        assertThat(page.locator("[data-unknown]")).isHidden();
        return page;
    }

    private static void signIn(Page page, String account, String next) {
        page.locator("[name=username]").fill(account + "@example.nl");
        page.locator("[name=password]").fill("veerkracht-demo");
        page.locator("[name=password]").press("Enter");
        assertThat(page).hasURL(Pattern.compile(next));
    }

    private static void write(Page page, String words) {
        page.getByText("Noord 2026", new Page.GetByTextOptions().setExact(true)).click();
        page.locator("[name=words]").fill(words);
        page.locator("[name=heardOn]").fill("2026-03-16");
        page.getByText("Talent", new Page.GetByTextOptions().setExact(true)).click();
        page.locator(".save button").click();
    }

    /** As a phone does that runs out of memory: nothing is written down any more, and nobody is asked. */
    private void kill() {
        ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .commandLine()
                        .filter(line -> line.contains(folder.toString()))
                        .isPresent())
                .forEach(ProcessHandle::destroyForcibly);
    }

    private int number(String words) {
        return database.sql("select count(*)::int from finding where words like ?")
                .param(words)
                .query(Integer.class)
                .single();
    }
}
