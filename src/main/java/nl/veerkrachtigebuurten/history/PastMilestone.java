package nl.veerkrachtigebuurten.history;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import nl.veerkrachtigebuurten.moment.Moment;
import nl.veerkrachtigebuurten.programme.Pillar;
import nl.veerkrachtigebuurten.routekaart.Milestone;
import nl.veerkrachtigebuurten.routekaart.MilestoneState;
import nl.veerkrachtigebuurten.routekaart.MilestoneSummary;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** How a milestone stood after an edit. Envers writes the row; here it is only read, hundreds at once. Columns have the names that Envers gives. */
@Entity
@Immutable
@Table(name = "milestone_past")
class PastMilestone {

    private static final int OPENING = 400;

    @Embeddable
    record Key(long id, @Column(name = "edit_id") long editId) {}

    @EmbeddedId
    private Key key;

    private String title;
    private @Nullable String why;

    @Enumerated(EnumType.STRING)
    private Milestone.Lane lane;

    @Column(name = "neighbourhood_id")
    private @Nullable Long neighbourhoodId;

    @Column(name = "owner_id")
    private long ownerId;

    @Embedded
    private Moment moment;

    private boolean published;

    @Enumerated(EnumType.STRING)
    private @Nullable MilestoneState said;

    @Column(name = "reached_on")
    private @Nullable LocalDate reachedOn;

    @Column(name = "reported_on")
    private @Nullable LocalDate reportedOn;

    @Column(name = "planned_on")
    private LocalDate plannedOn;

    @SuppressWarnings("NullAway.Init")
    protected PastMilestone() {}

    MilestoneSummary summary(String ownerName, List<Pillar> pillars) {
        return new MilestoneSummary(
                id(),
                title,
                moment,
                lane,
                said,
                reachedOn,
                reportedOn,
                plannedOn,
                published,
                ownerId,
                ownerName,
                neighbourhoodId,
                why == null ? null : why.substring(0, Math.min(OPENING, why.length())),
                pillars);
    }

    public MilestoneState stateOn(LocalDate day) {
        return MilestoneState.of(said, moment, day);
    }

    public long id() {
        return key.id();
    }

    public String title() {
        return title;
    }

    @Nullable
    public String why() {
        return why;
    }

    public Milestone.Lane lane() {
        return lane;
    }

    @Nullable
    public Long neighbourhoodId() {
        return neighbourhoodId;
    }

    public long ownerId() {
        return ownerId;
    }

    public Moment moment() {
        return moment;
    }

    public boolean isPublished() {
        return published;
    }
}
