package nl.veerkrachtigebuurten.adoption;

import static nl.veerkrachtigebuurten.adoption.Stuurgroep.as;
import static nl.veerkrachtigebuurten.adoption.Stuurgroep.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.veerkrachtigebuurten.PortalTest;
import nl.veerkrachtigebuurten.TestClock;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.platform.RefusedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class AdoptionServiceTests {

    private static final SignatureForm PLAIN = new SignatureForm(null, null);

    @Autowired
    PlanVersionService submissions;

    @Autowired
    AdoptionService service;

    @Autowired
    Invitees invitees;

    @Autowired
    PlanVersions versions;

    @Autowired
    Adoptions adoptions;

    @Autowired
    FrozenChapters frozen;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    private PlanOfTest plan = null;
    private List<Invitee> everybody = List.of();

    @BeforeEach
    void aPlan() {
        plan = new PlanOfTest(database);
        everybody = invitees.today();
    }

    @Test
    void isAdoptedOnTheDayThatEnoughHaveSigned() {
        submit(everybody.subList(0, 4));
        assertThat(version(1).needed()).isEqualTo(3);

        sign(0, PLAIN);
        clock.set(LocalDate.of(2026, 3, 19));
        sign(1, new SignatureForm("Let op de kosten.", true));
        assertThat(version(1).isSubmitted()).isTrue();
        clock.set(LocalDate.of(2026, 3, 21));
        sign(2, PLAIN);

        assertThat(version(1).isAdopted()).isTrue();
        assertThat(version(1).adoptedOn()).isEqualTo("2026-03-21");
        var adoption = adoptions.of(versions.newestAdopted(plan.id()).orElseThrow());
        assertThat(adoption.signatures()).extracting(Signature::name).containsExactly(name(0), name(1), name(2));
        assertThat(adoption.reservations()).extracting(Signature::note).containsExactly("Let op de kosten.");
        refused("adoption.refused.ADOPTED", () -> sign(3, PLAIN));
    }

    @Test
    void twoLastSignaturesAtOnceAdoptItOnce() throws Exception {
        for (var round = 0; round < 5; round++) {
            aPlan();
            submit(everybody.subList(0, 4));
            sign(0, PLAIN);
            sign(1, PLAIN);

            assertThat(atOnce(member(everybody.get(2)), member(everybody.get(3))))
                    .containsExactlyInAnyOrder(true, false);
            assertThat(version(1).isAdopted()).isTrue();
            assertThat(adoptions.of(version(1)).signatures()).hasSize(3);
        }
    }

    @Test
    void oneSignsOnceAndOnlyForASeatThatWasAskedAndIsStillHeld() {
        submit(everybody.subList(0, 3));
        sign(0, PLAIN);

        refused("adoption.refused.twice", () -> sign(0, PLAIN));
        refused("adoption.refused.notAsked", () -> sign(4, PLAIN));
        var ended = member(everybody.get(1), new long[0]);
        refused("adoption.refused.notAsked", () -> as(ended, () -> service.sign(plan.slug, 1, PLAIN, ended)));
        var moved = member(everybody.get(1), everybody.get(4).seat().id());
        refused("adoption.refused.notAsked", () -> as(moved, () -> service.sign(plan.slug, 1, PLAIN, moved)));
    }

    @Test
    void whoSucceedsInASeatSignsForItInTheirOwnName() {
        submit(everybody.subList(0, 2));
        var successor = member(everybody.get(5), everybody.get(0).seat().id());
        as(successor, () -> service.sign(plan.slug, 1, PLAIN, successor));

        var adoption = adoptions.of(version(1));
        assertThat(adoption.asked().get(0).name()).isEqualTo(name(0));
        assertThat(adoption.signatures()).extracting(Signature::name).containsExactly(name(5));
        refused("adoption.refused.twice", () -> sign(0, PLAIN));
    }

    @Test
    void theStuurgroepSetsHowManyItTakesUntilSomebodySigned() {
        submit(everybody.subList(0, 4));
        var chair = member(everybody.get(0));
        as(chair, () -> service.require(plan.slug, 1, new NeededForm(2), chair));
        assertThat(version(1).needed()).isEqualTo(2);
        assertThat(version(1).neededBy()).isEqualTo(name(0));

        refused(
                "adoption.refused.needed",
                () -> as(chair, () -> service.require(plan.slug, 1, new NeededForm(5), chair)));
        sign(0, PLAIN);
        refused(
                "adoption.refused.signed",
                () -> as(chair, () -> service.require(plan.slug, 1, new NeededForm(1), chair)));
        sign(1, PLAIN);
        assertThat(version(1).isAdopted()).isTrue();
    }

    @Test
    void whatWasReturnedIsSubmittedAgainAsTheNextVersion() {
        submit(everybody);
        refused("adoption.refused.open", () -> submit(everybody));
        var reader = member(everybody.get(0));
        as(reader, () -> service.giveBack(plan.slug, 1, new ReturnForm("Wie betaalt dit?"), reader));
        assertThat(version(1).reason()).isEqualTo("Wie betaalt dit?");
        refused("adoption.refused.RETURNED", () -> sign(1, PLAIN));

        plan.write("begin", "Wij beginnen, en de gemeente betaalt.");
        submit(everybody);
        assertThat(texts(1)).contains("Wij beginnen klein.");
        assertThat(texts(2)).containsExactly("Wij beginnen, en de gemeente betaalt.", "Daarna groeien wij.");
    }

    private void submit(List<Invitee> asked) {
        var holder = member(everybody.get(6));
        as(holder, () -> submissions.submit(plan.slug, asked, null, holder));
    }

    private void sign(int invitee, SignatureForm form) {
        var signer = member(everybody.get(invitee));
        as(signer, () -> service.sign(plan.slug, 1, form, signer));
    }

    /** Whether each of them succeeded. */
    private List<Boolean> atOnce(Member... signers) throws Exception {
        var start = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(signers.length);
        var results = new ArrayList<Future<Boolean>>();
        for (var signer : signers) {
            results.add(pool.submit(() -> {
                start.await();
                try {
                    as(signer, () -> service.sign(plan.slug, 1, PLAIN, signer));
                    return true;
                } catch (RefusedException decidedMeanwhile) {
                    return false;
                }
            }));
        }
        start.countDown();
        var succeeded = new ArrayList<Boolean>();
        for (var result : results) {
            succeeded.add(result.get());
        }
        pool.shutdown();
        return succeeded;
    }

    private static void refused(String key, Runnable work) {
        assertThatExceptionOfType(RefusedException.class).isThrownBy(work::run).withMessage(key);
    }

    private PlanVersion version(int number) {
        return versions.at(plan.slug, number);
    }

    private List<String> texts(int number) {
        return frozen.findByPlanVersionIdOrderByPosition(version(number).id()).stream()
                .map(FrozenChapter::text)
                .toList();
    }

    private String name(int invitee) {
        return everybody.get(invitee).holder().person().name();
    }
}
