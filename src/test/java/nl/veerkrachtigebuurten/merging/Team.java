package nl.veerkrachtigebuurten.merging;

import static nl.veerkrachtigebuurten.access.Permission.ADD_FINDINGS;
import static nl.veerkrachtigebuurten.access.Permission.EDIT_FINDINGS;
import static nl.veerkrachtigebuurten.access.Permission.READ_FINDINGS;
import static nl.veerkrachtigebuurten.access.Permission.READ_PLACES;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkrachtigebuurten.access.Grant;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Scope;
import nl.veerkrachtigebuurten.buurtscan.Author;
import nl.veerkrachtigebuurten.buurtscan.Buurtscan;
import nl.veerkrachtigebuurten.buurtscan.Finding;
import nl.veerkrachtigebuurten.buurtscan.FindingForm;
import nl.veerkrachtigebuurten.buurtscan.FindingKind;
import nl.veerkrachtigebuurten.buurtscan.FindingService;
import nl.veerkrachtigebuurten.buurtscan.HeardBy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** Somebody of the participation team who works past the pages, and what they write down. */
record Team(Member member) {

    static Team signIn(JdbcClient database) {
        var person =
                database.sql("select min(id) from person").query(Long.class).single();
        var grants = Stream.of(ADD_FINDINGS, EDIT_FINDINGS, READ_FINDINGS, READ_PLACES)
                .map(permission -> new Grant(permission, Scope.everything()))
                .collect(Collectors.toSet());
        var member = new Member(1, person, "Lotte Visser", "", Set.of(), grants);
        var authorities = AuthorityUtils.createAuthorityList("MEMBER");
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(member, null, authorities));
        return new Team(member);
    }

    /** The address of a scan that no other test looks at. */
    static String scan(JdbcClient database) {
        database.sql("insert into buurtscan (version, slug, neighbourhood_id, year, phase, opened)"
                        + " select 0, 'samenvoegen-2001', min(id), 2001, 'EXPLORATION', date '2001-01-01' from neighbourhood"
                        + " on conflict do nothing")
                .update();
        return "samenvoegen-2001";
    }

    long tell(Buurtscan scan, FindingService service) {
        var words = "Wat hier telt is vlinder " + UUID.randomUUID();
        var day = LocalDate.parse("2026-01-05");
        var form = new FindingForm(
                null, words, FindingKind.NEED, "achter de kerk", HeardBy.MEETING, null, day, null, null, null, null);
        return service.add(scan, form, Author.of(member)).id();
    }

    SplitForm dividing(Finding it) {
        return new SplitForm(
                UUID.randomUUID(),
                "Het een: " + UUID.randomUUID(),
                it.kind(),
                null,
                Set.of(),
                "Het ander: " + UUID.randomUUID(),
                FindingKind.OPPORTUNITY,
                null,
                Set.of(),
                "Twee dingen.",
                null,
                it.version());
    }
}
