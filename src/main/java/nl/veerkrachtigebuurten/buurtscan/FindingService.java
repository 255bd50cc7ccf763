package nl.veerkrachtigebuurten.buurtscan;

import static nl.veerkrachtigebuurten.access.Permission.ADD_FINDINGS;
import static nl.veerkrachtigebuurten.access.Permission.EDIT_FINDINGS;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.platform.NotFoundException;
import nl.veerkrachtigebuurten.programme.PartnerOrganisations;
import nl.veerkrachtigebuurten.programme.Pillars;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
public class FindingService {

    private final Findings findings;
    private final FindingPlaces places;
    private final Pillars pillars;
    private final PartnerOrganisations partners;
    private final Clock clock;

    FindingService(
            Findings findings, FindingPlaces places, Pillars pillars, PartnerOrganisations partners, Clock clock) {
        this.findings = findings;
        this.places = places;
        this.pillars = pillars;
        this.partners = partners;
        this.clock = clock;
    }

    @Requires(ADD_FINDINGS)
    public Finding add(Buurtscan scan, FindingForm form, Author author) {
        var key = Objects.requireNonNullElseGet(form.key(), UUID::randomUUID);
        var finding = new Finding(scan, key, author, clock.instant());
        tell(finding, form);
        findings.save(finding);
        places.put(finding, form.place());
        return finding;
    }

    /** What a finding said, as another one: heard when, how and where that one was. */
    @Requires(EDIT_FINDINGS)
    public Finding retell(Finding from, Retold told, Author author) {
        var finding = new Finding(from.buurtscan(), told.key(), author, clock.instant())
                .tell(told.kind(), told.words(), told.interpretation(), from.hearing())
                .touch(told.pillarIds().stream().map(pillars::get).toList());
        findings.save(finding);
        places.copy(from, finding);
        return finding;
    }

    @Requires(EDIT_FINDINGS)
    void revise(String scan, long id, FindingForm form, Member member) {
        var finding = get(scan, id, member);
        finding.requireVersion(form.version());
        finding.revise(clock.instant());
        tell(finding, form);
        if (Sight.of(member).places()) {
            places.put(finding, form.place());
        }
    }

    @Requires(EDIT_FINDINGS)
    public void withdraw(String scan, long id, WithdrawalForm form, Member member) {
        get(scan, id, member).withdraw(form.reason(), clock.instant());
    }

    private Finding get(String scan, long id, Member member) {
        return findings.seen(scan, id, Sight.of(member)).orElseThrow(NotFoundException::new);
    }

    private void tell(Finding finding, FindingForm form) {
        var partner =
                form.heardBy() == HeardBy.PARTNER && form.partnerId() != null ? partners.get(form.partnerId()) : null;
        finding.tell(
                        form.kind(),
                        form.words(),
                        form.interpretation(),
                        new Hearing(form.heardOn(), form.heardBy(), partner))
                .touch(
                        form.pillarIds() == null
                                ? List.of()
                                : form.pillarIds().stream().map(pillars::get).toList());
    }
}
