package nl.veerkrachtigebuurten.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import nl.veerkrachtigebuurten.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database refuses, whoever asks. In the demo the vision is adopted, Veiligheid was returned, Gezondheid is submitted. */
@DatabaseTest
class PlanVersionsTests {

    private static final String OF =
            " (select v.id from plan_version v join plan p on p.id = v.plan_id where p.slug = '%s')";
    private static final String ADOPTED = OF.formatted("participatie");
    private static final String SUBMITTED = OF.formatted("gezondheid");

    private static final String SIGN =
            "insert into signature (version, plan_version_id, seat_id, person_id, name, signed_at, is_reservation) ";

    @Autowired
    PlanVersions versions;

    @Autowired
    JdbcClient database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update plan_version set title = 'Anders' where id = {adopted}",
                "update plan_version set state = 'SUBMITTED', decided_at = null, decided_name = null,"
                        + " decided_person_id = null where id = {adopted}",
                "update plan_version set about = 'Anders' where id = {submitted}",
                "delete from plan_version where id = {adopted}",
                "truncate plan_version cascade",
                "update plan_version_chapter set text = 'Anders' where plan_version_id = {adopted}",
                "delete from plan_version_chapter where plan_version_id = {submitted}",
                "insert into plan_version_chapter (version, plan_version_id, position, chapter_id, slug, title, text)"
                        + " select 0, {adopted}, 99, id, 'erbij', 'Erbij', '' from chapter where slug = 'waarom' limit 1",
                "insert into asked_seat (version, plan_version_id, seat_id, person_id, name)"
                        + " select 0, {submitted}, max(s.id), max(p.id), 'Erbij' from seat s, person p",
                "delete from asked_seat where plan_version_id = {submitted}",
                "update signature set note = 'Toch niet' where plan_version_id = {adopted}",
                "delete from signature where plan_version_id = {submitted}"
            })
    void whatWasSubmittedIsNeverChangedOrRemoved(String sql) {
        refused(sql, "never changed or removed");
    }

    @Test
    void aSeatSignsOnce() {
        refused(
                SIGN + "select 0, plan_version_id, seat_id, (select max(id) from person), name, now(), false"
                        + " from signature where plan_version_id = {submitted} limit 1",
                "signature_seat_unique");
    }

    @Test
    void aPersonSignsOnce() {
        refused(
                SIGN + "select 0, a.plan_version_id, a.seat_id, s.person_id, a.name, now(), false from asked_seat a"
                        + " join signature s on s.plan_version_id = a.plan_version_id where a.plan_version_id = {submitted}"
                        + " and a.seat_id not in (select seat_id from signature where plan_version_id = {submitted}) limit 1",
                "signature_person_unique");
    }

    @Test
    void onlyASeatThatWasAskedSigns() {
        refused(
                SIGN + "select 0, {submitted}, (select max(id) from seat), max(id), 'Iemand', now(), false from person",
                "signature_asked_fk");
    }

    @Test
    void nobodySignsAfterTheDecision() {
        refused(
                SIGN + "select 0, {adopted}, (select max(id) from seat), max(id), 'Iemand', now(), false from person",
                "still submitted is signed");
    }

    @Test
    void nothingIsAdoptedWithoutEnoughSignatures() {
        var adopt = "update plan_version set state = 'ADOPTED', decided_name = 'Iemand', decided_at = now(),"
                + " decided_person_id = submitted_person_id where id = {submitted}";

        refused(adopt, "adopted by enough signatures");
    }

    @Test
    void theNumberOfSignaturesIsFixedOnceSomebodySigned() {
        refused("update plan_version set needed = 1 where id = {submitted}", "number of signatures is fixed");
    }

    @Test
    void onlyOneVersionOfAPlanIsOpen() {
        refused(
                "insert into plan_version (version, plan_id, number, title, submitted_name, submitted_person_id, submitted_at,"
                        + " needed, state) select 0, plan_id, 2, title, submitted_name, submitted_person_id, now(), 1, state"
                        + " from plan_version where id = {submitted}",
                "plan_version_one_submitted");
    }

    @Test
    void theDemoHasOneOfEachState() {
        assertThat(versions.findAll().stream()
                        .filter(version -> version.number() == 1)
                        .filter(version -> !version.title().equals("Proefplan")))
                .extracting(PlanVersion::state)
                .containsExactlyInAnyOrder(AdoptionState.ADOPTED, AdoptionState.RETURNED, AdoptionState.SUBMITTED);
    }

    private void refused(String sql, String because) {
        var filled = sql.replace("{adopted}", ADOPTED).replace("{submitted}", SUBMITTED);
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.sql(filled).update())
                .withMessageContaining(because);
    }
}
