package nl.veerkrachtigebuurten.seats;

import static nl.veerkrachtigebuurten.access.Permission.*;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkrachtigebuurten.access.Grant;
import nl.veerkrachtigebuurten.access.Permission;
import nl.veerkrachtigebuurten.access.Scope;

/** Which seat may do what, to what: the table of rights of PRODUCT.md, as code. */
final class SeatRights {

    private SeatRights() {}

    static Set<Grant> of(Collection<Seat> seats) {
        return seats.stream().flatMap(SeatRights::of).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<Grant> of(Seat seat) {
        return switch (seat.kind()) {
            case PROGRAMME_DIRECTOR, KWARTIERMAKER, PROGRAMME_OFFICER -> programmeOffice();
            case STUURGROEP_MEMBER -> stuurgroep(seat);
            case PILLAR_LEADER -> pillarLeader(seat);
            case STRATEGIST, PROJECT_LEADER -> expertTable(seat);
            case PARTICIPATION_MEMBER -> participationTeam(seat);
            case PARTNER_CONTACT -> partnerContact(seat);
        };
    }

    private static Stream<Grant> programmeOffice() {
        return on(
                Scope.everything(),
                MANAGE_PEOPLE,
                EDIT_PROGRAMME,
                EDIT_MILESTONES,
                REPORT_STATUS,
                TICK_STEPS,
                READ_STUURGROEP,
                EDIT_PLANS,
                READ_PLANS,
                COMMENT_PLANS,
                SUGGEST_PLANS,
                MARK_LINES,
                TRANSLATE_LINES,
                KEEP_PROMISES,
                DECIDE_PROMISES,
                EDIT_ACTIONS,
                READ_ACTIONS,
                READ_FINDINGS,
                EXPORT_FINDINGS,
                READ_LOG,
                READ_CAUSES,
                EDIT_INTERVENTIONS,
                SAY_UNDERMINED,
                MATCH_TALENTS,
                DEFER_CAUSES,
                WRITE_LESSONS,
                HOLD_FIT_CHECKS,
                EDIT_INDICATORS,
                IMPORT_FIGURES);
    }

    private static Stream<Grant> stuurgroep(Seat seat) {
        return join(
                on(
                        Scope.everything(),
                        READ_STUURGROEP,
                        READ_PLANS,
                        COMMENT_PLANS,
                        ADOPT_PLANS,
                        DECIDE_PROMISES,
                        READ_ACTIONS,
                        READ_FINDINGS,
                        READ_CAUSES,
                        ACCEPT_UNDERMINING,
                        DECIDE_FITS),
                on(Scope.seat(seat.id()), REPORT_STATUS, KEEP_PROMISES, TICK_STEPS));
    }

    private static Stream<Grant> pillarLeader(Seat seat) {
        return join(
                on(
                        Scope.everything(),
                        READ_STUURGROEP,
                        READ_PLANS,
                        COMMENT_PLANS,
                        SUGGEST_PLANS,
                        READ_ACTIONS,
                        READ_FINDINGS,
                        READ_CAUSES,
                        ARGUE_CAUSES,
                        ADD_OUTCOMES,
                        NOTE_DESIGN_SESSIONS,
                        WRITE_LESSONS),
                seat.pillar() == null
                        ? Stream.empty()
                        : on(
                                Scope.pillar(seat.pillar().id()),
                                EDIT_PROGRAMME,
                                EDIT_MILESTONES,
                                REPORT_STATUS,
                                TICK_STEPS,
                                EDIT_PLANS,
                                MARK_LINES,
                                TRANSLATE_LINES,
                                EDIT_ACTIONS,
                                EDIT_INTERVENTIONS,
                                SAY_UNDERMINED,
                                MATCH_TALENTS,
                                DEFER_CAUSES,
                                HOLD_FIT_CHECKS,
                                READ_FIT_STORIES,
                                DECIDE_FITS,
                                EDIT_INDICATORS),
                ownWork(seat));
    }

    private static Stream<Grant> expertTable(Seat seat) {
        return join(
                on(
                        Scope.everything(),
                        READ_PLANS,
                        COMMENT_PLANS,
                        READ_ACTIONS,
                        READ_FINDINGS,
                        READ_CAUSES,
                        ARGUE_CAUSES,
                        NOTE_DESIGN_SESSIONS,
                        WRITE_LESSONS),
                on(Scope.everyPillar(), SUGGEST_PLANS),
                seat.body() == null
                        ? Stream.empty()
                        : on(Scope.body(seat.body().id()), EDIT_ACTIONS, MARK_LINES, TRANSLATE_LINES),
                ownWork(seat));
    }

    private static Stream<Grant> participationTeam(Seat seat) {
        return join(
                on(
                        Scope.everything(),
                        READ_STUURGROEP,
                        READ_PLANS,
                        COMMENT_PLANS,
                        READ_ACTIONS,
                        ADD_FINDINGS,
                        EDIT_FINDINGS,
                        READ_FINDINGS,
                        READ_PLACES,
                        EXPORT_FINDINGS,
                        READ_CAUSES,
                        EDIT_CAUSES,
                        ARGUE_CAUSES,
                        SAY_UNDERMINED,
                        MATCH_TALENTS,
                        EDIT_DESIGN_SESSIONS,
                        ADD_OUTCOMES,
                        NOTE_DESIGN_SESSIONS,
                        DEFER_CAUSES,
                        WRITE_LESSONS,
                        HOLD_FIT_CHECKS,
                        READ_FIT_STORIES,
                        IMPORT_FIGURES),
                on(
                        Scope.participation(),
                        EDIT_MILESTONES,
                        REPORT_STATUS,
                        TICK_STEPS,
                        EDIT_PLANS,
                        MARK_LINES,
                        DECIDE_FITS,
                        EDIT_INDICATORS),
                ownWork(seat));
    }

    private static Stream<Grant> partnerContact(Seat seat) {
        return join(
                on(Scope.everything(), READ_STUURGROEP, READ_PLANS, COMMENT_PLANS, ADD_FINDINGS, READ_CAUSES),
                seat.partner() == null
                        ? Stream.empty()
                        : on(Scope.partner(seat.partner().id()), EDIT_PROGRAMME, READ_ACTIONS, STATE_PERSPECTIVES),
                ownWork(seat));
    }

    /** What its holder does for what the seat itself owns. */
    private static Stream<Grant> ownWork(Seat seat) {
        return on(
                Scope.seat(seat.id()),
                REPORT_STATUS,
                EDIT_ACTIONS,
                KEEP_PROMISES,
                TICK_STEPS,
                READ_FIT_STORIES,
                DECIDE_FITS,
                EDIT_INDICATORS);
    }

    private static Stream<Grant> on(Scope scope, Permission... permissions) {
        return Arrays.stream(permissions).map(permission -> new Grant(permission, scope));
    }

    @SafeVarargs
    private static Stream<Grant> join(Stream<Grant>... parts) {
        return List.of(parts).stream().flatMap(part -> part);
    }
}
