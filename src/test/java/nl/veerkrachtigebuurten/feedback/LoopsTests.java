package nl.veerkrachtigebuurten.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import nl.veerkrachtigebuurten.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What is found of a finding that goes on elsewhere. */
@PortalTest
@Transactional
class LoopsTests {

    @Autowired
    Loops loops;

    @Autowired
    JdbcClient database;

    @Test
    void whatWasSaidIsFollowedToWhereItGoesOnAndWasTalkedAbout() {
        var first = heard();
        var second = heard();
        assertThat(loops.of(first).orElseThrow().discussed()).isNull();

        put("insert into finding_succession (version, finding_id, successor_id, kind, reason, author_name, created_at)"
                + " values (0, " + first + ", " + second + ", 'MERGED', 'Hetzelfde', 'Test', now())");
        put("update finding set withdrawn_at = now(), withdrawn_why = 'Samengevoegd' where id = " + first);
        put("insert into design_session_finding (design_session_id, finding_id)" + " select min(id), " + second
                + " from design_session where state = 'HELD'");

        assertThat(loops.of(first).orElseThrow().discussed()).isNotNull();
        put("update finding set withdrawn_at = now(), withdrawn_why = 'Toch niet' where id = " + second);
        assertThat(loops.of(first)).isEmpty();
    }

    private long heard() {
        return database.sql(
                        "insert into finding (version, buurtscan_id, key, kind, words, heard_on, heard_by, author_name, created_at)"
                                + " select 0, min(id), gen_random_uuid(), 'NEED', 'Een bankje bij de halte', current_date - 9,"
                                + " 'CONVERSATION', 'Test', now() from buurtscan returning id")
                .query(Long.class)
                .single();
    }

    private void put(String sql) {
        assertThat(database.sql(sql).update()).isEqualTo(1);
    }
}
