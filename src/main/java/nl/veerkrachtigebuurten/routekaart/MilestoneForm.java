package nl.veerkrachtigebuurten.routekaart;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.veerkrachtigebuurten.access.Scope;
import nl.veerkrachtigebuurten.moment.MomentWords;
import nl.veerkrachtigebuurten.platform.BaseEntity;
import org.jspecify.annotations.Nullable;

/**
 * What the milestone form submits. Complete once validated; a new milestone has no version yet.
 *
 * @param moreNeeds what it also needs, as somebody typed it
 * @param seen the moment of which one has seen what it moves
 */
public record MilestoneForm(
        @NotBlank @Size(max = 120) String title,
        @NotBlank @MomentWords @Size(max = 120) String moment,
        @Nullable @Size(max = 500) String reason,
        @NotNull Long ownerId,
        @NotNull Milestone.Lane lane,
        @Nullable Set<Long> pillarIds,
        @Nullable Long neighbourhoodId,
        @Nullable @Size(max = 4000) String why,
        @Nullable Set<Long> needIds,
        @Nullable @Size(max = 9) List<@Nullable @Size(max = 250) String> moreNeeds,
        @Nullable @Size(max = 4000) String evidence,
        boolean published,
        @Nullable String seen,
        @Nullable Integer version) {

    public static MilestoneForm of(Milestone milestone) {
        return new MilestoneForm(
                milestone.title(),
                milestone.moment().words(),
                null,
                milestone.owner().id(),
                milestone.lane(),
                milestone.pillars().stream().map(BaseEntity::id).collect(Collectors.toSet()),
                milestone.neighbourhood() == null
                        ? null
                        : milestone.neighbourhood().id(),
                milestone.why(),
                milestone.needs().stream().map(BaseEntity::id).collect(Collectors.toSet()),
                null,
                Evidence.write(milestone.evidence()),
                milestone.isPublished(),
                null,
                milestone.version());
    }

    /** An empty form, with where the milestone most likely belongs. */
    @SuppressWarnings("NullAway")
    static MilestoneForm blank(Milestone.Lane lane, Set<Long> pillarIds, @Nullable Long ownerId) {
        return new MilestoneForm(
                null, null, null, ownerId, lane, pillarIds, null, null, null, null, null, true, null, null);
    }

    Set<Long> pillars() {
        return lane != Milestone.Lane.PILLARS || pillarIds == null ? Set.of() : pillarIds;
    }

    /** Those that were ticked. */
    public Set<Long> needs() {
        return needIds == null ? Set.of() : needIds;
    }

    /** What was typed on a line, if anything. */
    public @Nullable String typedNeed(int line) {
        return moreNeeds == null || line >= moreNeeds.size() ? null : moreNeeds.get(line);
    }

    /** Those that were typed. */
    List<String> typedNeeds() {
        return moreNeeds == null
                ? List.of()
                : moreNeeds.stream()
                        .filter(Objects::nonNull)
                        .filter(typed -> !typed.isBlank())
                        .toList();
    }

    /** What one must have a right on to plan this. */
    public Set<Scope> scopes() {
        var scopes = new HashSet<Scope>();
        pillars().forEach(id -> scopes.add(Scope.pillar(id)));
        if (lane == Milestone.Lane.PARTICIPATION) {
            scopes.add(Scope.participation());
        }
        return scopes;
    }
}
