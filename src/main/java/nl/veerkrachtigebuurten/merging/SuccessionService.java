package nl.veerkrachtigebuurten.merging;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_FINDINGS;

import java.time.Clock;
import java.util.List;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.buurtscan.Author;
import nl.veerkrachtigebuurten.buurtscan.Finding;
import nl.veerkrachtigebuurten.buurtscan.FindingService;
import nl.veerkrachtigebuurten.buurtscan.WithdrawalForm;
import nl.veerkrachtigebuurten.cause.EvidenceService;
import nl.veerkrachtigebuurten.platform.RefusedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What goes on elsewhere no longer counts itself; its words stay, and what it pointed at is pointed at from there. */
@Service
@Transactional
class SuccessionService {

    private final FindingSuccessions successions;
    private final LockedFindings locked;
    private final FindingService findings;
    private final EvidenceService evidence;
    private final Clock clock;

    SuccessionService(
            FindingSuccessions successions,
            LockedFindings locked,
            FindingService findings,
            EvidenceService evidence,
            Clock clock) {
        this.successions = successions;
        this.locked = locked;
        this.findings = findings;
        this.evidence = evidence;
        this.clock = clock;
    }

    @Requires(EDIT_FINDINGS)
    void merge(String scan, long id, MergeForm form, Member member) {
        if (id == form.other()) {
            throw new RefusedException("merging.refused.itself");
        }
        locked.lock(List.of(id, form.other()));
        var finding = locked.counting(scan, id, member);
        var other = locked.counting(scan, form.other(), member);
        locked.refuseCircle(finding, other);
        goOn(finding, List.of(other), SuccessionKind.MERGED, form.reason(), member);
    }

    @Requires(EDIT_FINDINGS)
    void split(String scan, long id, SplitForm form, Member member) {
        locked.lock(List.of(id));
        var finding = locked.counting(scan, id, member);
        finding.requireVersion(form.version());
        var parts = form.parts().stream()
                .map(part -> findings.retell(finding, part, Author.of(member)))
                .toList();
        goOn(finding, parts, SuccessionKind.SPLIT, form.reason(), member);
    }

    private void goOn(Finding finding, List<Finding> successors, SuccessionKind kind, String reason, Member by) {
        successors.forEach(successor -> successions.save(
                new FindingSuccession(finding.id(), successor.id(), kind, reason, Author.of(by), clock.instant())));
        evidence.carry(finding.id(), successors.stream().map(Finding::id).toList(), by);
        var why = new WithdrawalForm(locked.why(kind, successors, reason));
        findings.withdraw(finding.buurtscan().slug(), finding.id(), why, by);
    }
}
