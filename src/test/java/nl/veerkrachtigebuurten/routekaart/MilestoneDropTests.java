package nl.veerkrachtigebuurten.routekaart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.stream.Stream;
import nl.veerkrachtigebuurten.DatabaseTest;
import nl.veerkrachtigebuurten.SignedInAs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DatabaseTest
@RecordApplicationEvents
@SignedInAs("programmabureau")
class MilestoneDropTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationEvents events;

    long milestone;

    @BeforeEach
    void chooseOne() {
        milestone = database.sql("select min(id) from milestone where said is null")
                .query(Long.class)
                .single();
    }

    @Test
    void whatIsDroppedIsToldToOtherModules() {
        post("/vervallen", "reason", "Het geld ging naar de speeltuin.");
        assertThat(dropped()).containsExactly(milestone);
    }

    @Test
    void whatIsReportedAsDroppedIsToldToo() {
        post("/voortgang", "words", "Het geld ging naar de speeltuin.", "assessment", "DROPPED");
        assertThat(dropped()).containsExactly(milestone);
    }

    @Test
    void whatGoesOnIsNot() {
        post("/voortgang", "words", "Het loopt.", "assessment", "ON_TRACK");
        assertThat(dropped()).isEmpty();
    }

    private void post(String path, String... fields) {
        var request = browser.post().uri("/mijlpalen/" + milestone + path).with(csrf());
        for (var field = 0; field < fields.length; field += 2) {
            request.param(fields[field], fields[field + 1]);
        }
        assertThat(request).hasStatus3xxRedirection();
    }

    private Stream<Long> dropped() {
        return events.stream(MilestoneDropped.class).map(MilestoneDropped::milestoneId);
    }
}
