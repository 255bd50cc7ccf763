package nl.veerkrachtigebuurten.adoption;

import java.util.List;
import nl.veerkrachtigebuurten.plan.Chapter;
import nl.veerkrachtigebuurten.plan.Plan;
import nl.veerkrachtigebuurten.plan.Revision;
import nl.veerkrachtigebuurten.platform.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Stores a plan as it is submitted: the next version, its frozen chapters and who is asked to adopt it. */
@Component
class VersionWriter {

    private final PlanVersions versions;
    private final FrozenChapters frozen;
    private final AskedSeats askedSeats;
    private final Freezer freezer;

    VersionWriter(PlanVersions versions, FrozenChapters frozen, AskedSeats askedSeats, Freezer freezer) {
        this.versions = versions;
        this.frozen = frozen;
        this.askedSeats = askedSeats;
        this.freezer = freezer;
    }

    /** @param written the revision of each chapter that has text */
    PlanVersion write(Plan plan, List<Chapter> chapters, List<Revision> written, Request request) {
        var before = versions.findByPlanIdOrderByNumberDesc(plan.id());
        if (before.stream().anyMatch(PlanVersion::isSubmitted)) {
            throw new RefusedException("adoption.refused.open", plan.title());
        }
        var number = before.isEmpty() ? 1 : before.get(0).number() + 1;
        var version = versions.save(
                new PlanVersion(plan, number, request.note(), request.asked().size(), request.by()));
        frozen.saveAll(freezer.freeze(version, chapters, written));
        askedSeats.saveAll(request.asked().stream()
                .map(invitee -> new AskedSeat(version, invitee.seat(), invitee.holder()))
                .toList());
        return version;
    }

    /** Who asks whom to adopt a plan, and what they should know. */
    record Request(List<Invitee> asked, @Nullable String note, Stamp by) {}
}
