package nl.veerkrachtigebuurten.adoption;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.veerkrachtigebuurten.adoption.DemoSubmissions.Returned;
import nl.veerkrachtigebuurten.adoption.DemoSubmissions.Signed;
import nl.veerkrachtigebuurten.adoption.DemoSubmissions.Submission;
import nl.veerkrachtigebuurten.programme.ProgrammeFile;
import nl.veerkrachtigebuurten.programme.ProgrammePart;
import nl.veerkrachtigebuurten.recordfile.RecordFile;
import nl.veerkrachtigebuurten.seats.People;
import nl.veerkrachtigebuurten.seats.Person;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Lets the invented people of the demo submit plans, and sign or return them. The programme's file adopts nothing. */
@Component
@Order(ProgrammePart.PLAN + 1)
class DemoAdoptions implements ProgrammePart {

    private final DemoDrafts drafts;
    private final Invitees invitees;
    private final Signatures signatures;
    private final People people;
    private final Clock clock;

    DemoAdoptions(DemoDrafts drafts, Invitees invitees, Signatures signatures, People people, Clock clock) {
        this.drafts = drafts;
        this.invitees = invitees;
        this.signatures = signatures;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public void load(ProgrammeFile file) {}

    @Override
    public void live(LocalDate today) {
        var demo = RecordFile.read(new ClassPathResource("demo/adoption.yml"), DemoSubmissions.class);
        var named = people.byName();
        demo.submissions().forEach(submission -> live(submission, named, today));
    }

    private void live(Submission submission, Map<String, Person> named, LocalDate today) {
        var by = stamp(submission.by(), submission.days(), named, today);
        var asked = invitees.on(PlanVersion.dayOf(by.at()));
        var version = drafts.submit(submission.plan(), new VersionWriter.Request(asked, submission.note(), by));
        var signed = 0;
        for (var signature : submission.signatures()) {
            var stamp = stamp(signature.who(), signature.days(), named, today);
            signatures.save(signature(version, signature, asked, stamp));
            version.count(++signed, stamp);
        }
        if (submission.returned() != null) {
            giveBack(version, submission.returned(), named, today);
        }
    }

    private static Signature signature(PlanVersion version, Signed signed, List<Invitee> asked, Stamp stamp) {
        var invitee = asked.stream()
                .filter(one -> one.holder().person().name().equals(signed.who()))
                .findFirst()
                .orElseThrow();
        return new Signature(version, invitee.seat(), invitee.holder().person(), stamp.at())
                .saying(signed.note(), Boolean.TRUE.equals(signed.reservation()));
    }

    private void giveBack(PlanVersion version, Returned returned, Map<String, Person> named, LocalDate today) {
        version.giveBack(returned.reason(), stamp(returned.who(), returned.days(), named, today));
    }

    private Stamp stamp(String who, int days, Map<String, Person> named, LocalDate today) {
        var at = today.minusDays(days).atTime(9 + days % 7, days * 7 % 60);
        return new Stamp(
                who,
                requireNonNull(named.get(who), who).id(),
                at.atZone(clock.getZone()).toInstant());
    }
}
