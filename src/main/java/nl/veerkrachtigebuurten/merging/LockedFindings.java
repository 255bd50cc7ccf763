package nl.veerkrachtigebuurten.merging;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.buurtscan.Finding;
import nl.veerkrachtigebuurten.buurtscan.SeenFindings;
import nl.veerkrachtigebuurten.platform.NotFoundException;
import nl.veerkrachtigebuurten.platform.RefusedException;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Findings that nobody else changes meanwhile: read only once they are locked, in the order of their ids. */
@Component
class LockedFindings {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final SeenFindings findings;
    private final Succession succession;
    private final MessageSource messages;
    private final JdbcClient database;

    LockedFindings(SeenFindings findings, Succession succession, MessageSource messages, JdbcClient database) {
        this.findings = findings;
        this.succession = succession;
        this.messages = messages;
        this.database = database;
    }

    void lock(Collection<Long> ids) {
        database.sql("select id from finding where id = any(:ids) order by id for update")
                .param("ids", ids.toArray(Long[]::new))
                .query(Long.class)
                .list();
    }

    /** One of the scan that still counts. */
    Finding counting(String scan, long id, Member member) {
        var finding = findings.at(scan, id, member).orElseThrow(NotFoundException::new);
        if (finding.isWithdrawn()) {
            throw new RefusedException("merging.refused.gone", String.valueOf(id));
        }
        return finding;
    }

    void refuseCircle(Finding finding, Finding successor) {
        if (succession.origins(finding.id()).contains(successor.id())) {
            throw new RefusedException("merging.refused.circle");
        }
    }

    /** Why a finding no longer counts, as its page says it: in the language of the programme, since it is kept. */
    String why(SuccessionKind kind, List<Finding> successors, String reason) {
        var numbers = successors.stream()
                .map(successor -> String.valueOf(successor.id()))
                .collect(Collectors.joining(", "));
        return messages.getMessage("merging.why." + kind, new Object[] {numbers, reason}, DUTCH);
    }
}
