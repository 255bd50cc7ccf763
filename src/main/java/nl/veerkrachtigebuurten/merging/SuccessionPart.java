package nl.veerkrachtigebuurten.merging;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_FINDINGS;

import java.util.Optional;
import nl.veerkrachtigebuurten.access.Rights;
import nl.veerkrachtigebuurten.buurtscan.Finding;
import nl.veerkrachtigebuurten.buurtscan.FindingPart;
import nl.veerkrachtigebuurten.programme.PagePart.Part;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the page of a finding: what it came from and where it went, and for the team the ways to merge and to split. */
@Component
@Order(3)
class SuccessionPart implements FindingPart {

    private final SuccessionPages pages;
    private final Rights rights;

    SuccessionPart(SuccessionPages pages, Rights rights) {
        this.pages = pages;
        this.rights = rights;
    }

    @Override
    public Optional<Part> on(Finding finding) {
        return rights.member()
                .map(member -> pages.of(finding, member))
                .filter(content -> content.isTold() || rights.may(EDIT_FINDINGS.name()) && !finding.isWithdrawn())
                .map(content -> new Part("merging/successions", content));
    }
}
