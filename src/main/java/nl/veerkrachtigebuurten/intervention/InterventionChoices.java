package nl.veerkrachtigebuurten.intervention;

import static nl.veerkrachtigebuurten.access.Permission.EDIT_INTERVENTIONS;
import static nl.veerkrachtigebuurten.platform.Among.ids;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkrachtigebuurten.access.Rights;
import nl.veerkrachtigebuurten.cause.Cause;
import nl.veerkrachtigebuurten.cause.Causes;
import nl.veerkrachtigebuurten.planline.PlanLines;
import nl.veerkrachtigebuurten.programme.PartnerOrganisation;
import nl.veerkrachtigebuurten.programme.PartnerOrganisations;
import nl.veerkrachtigebuurten.programme.Pillar;
import nl.veerkrachtigebuurten.programme.Pillars;
import nl.veerkrachtigebuurten.routekaart.Milestone;
import nl.veerkrachtigebuurten.routekaart.Milestones;
import nl.veerkrachtigebuurten.seats.Seat;
import nl.veerkrachtigebuurten.seats.Seats;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** What the form of an intervention offers to choose from, and what was chosen. */
@Component
class InterventionChoices {

    private static final Limit MOST_CAUSES = Limit.of(2000);
    private static final Limit MOST_LINES = Limit.of(200);

    private final Known known;
    private final Causes causes;
    private final Milestones milestones;
    private final PlanLines lines;
    private final Rights rights;

    InterventionChoices(Known known, Causes causes, Milestones milestones, PlanLines lines, Rights rights) {
        this.known = known;
        this.causes = causes;
        this.milestones = milestones;
        this.lines = lines;
        this.rights = rights;
    }

    /** What every module knows. */
    @Component
    record Known(Pillars pillars, PartnerOrganisations partners, Seats seats) {}

    /** A line to choose. */
    public record LineName(long id, String name) {}

    public List<Pillar> pillars() {
        return known.pillars().findAllByOrderByPosition();
    }

    public List<PartnerOrganisation> partners() {
        return known.partners().findAllByOrderByName();
    }

    /** Seats by name; of seats with the same name the first, since they act as one. */
    public Collection<Seat> owners() {
        return known.seats().findAllByOrderById().stream()
                .collect(Collectors.toMap(Seat::name, seat -> seat, (first, second) -> first, TreeMap::new))
                .values();
    }

    public List<String> causeTitles() {
        return causes.choosable(MOST_CAUSES).stream().map(Cause::title).toList();
    }

    public List<String> milestoneTitles() {
        return milestones.choosable().stream().map(Milestone::title).distinct().toList();
    }

    public List<LineName> lines(@Nullable Intervention chosen) {
        var line = chosen == null ? null : chosen.line();
        var open = lines.choosable(ids(pillars().stream().map(Pillar::id).toList()), MOST_LINES).stream();
        return Stream.concat(Stream.ofNullable(line), open.filter(other -> !other.isSameAs(line)))
                .map(it -> new LineName(it.id(), it.chapter().plan().title() + ": „" + it.words() + "”"))
                .toList();
    }

    /** What only a look at the stored things tells, said beside the field. */
    void check(InterventionForm form, Errors errors) {
        if (!errors.hasFieldErrors("pillarIds") && !rights.may(EDIT_INTERVENTIONS.name(), form.scopes())) {
            errors.rejectValue("pillarIds", "intervention.pillars.notYours");
        }
        if (!errors.hasFieldErrors("ownerId") && !known.seats().existsById(form.ownerId())) {
            errors.rejectValue("ownerId", "intervention.owner.unknown");
        }
        if (causesOf(form).size() < form.causeTitles().size()) {
            errors.rejectValue("causes", "intervention.causes.unknown");
        }
        if (milestonesOf(form).size() < form.milestoneTitles().size()) {
            errors.rejectValue("milestones", "intervention.milestones.unknown");
        }
    }

    Bonds bonds(InterventionForm form) {
        return new Bonds(
                known.seats().get(form.ownerId()),
                known.pillars().findAllById(form.pillarIds()),
                form.partnerIds() == null ? List.of() : known.partners().findAllById(form.partnerIds()),
                causesOf(form),
                milestonesOf(form),
                form.lineId() == null ? null : lines.get(form.lineId()));
    }

    private List<Cause> causesOf(InterventionForm form) {
        return form.causeTitles().stream()
                .map(causes::findFirstByTitleIgnoreCase)
                .flatMap(Optional::stream)
                .toList();
    }

    private List<Milestone> milestonesOf(InterventionForm form) {
        return form.milestoneTitles().stream()
                .map(milestones::findFirstByTitleOrderById)
                .flatMap(Optional::stream)
                .toList();
    }
}
