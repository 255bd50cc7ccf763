package nl.veerkrachtigebuurten.milestonefile;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Permission;
import nl.veerkrachtigebuurten.access.Scope;
import nl.veerkrachtigebuurten.programme.Neighbourhood;
import nl.veerkrachtigebuurten.programme.Pillar;
import nl.veerkrachtigebuurten.routekaart.Milestone;
import nl.veerkrachtigebuurten.seats.Seat;

/** What rows are understood by: all that is stored and that they can name, who reads them in, and today. */
record Known(
        Map<Long, Milestone> milestones,
        Map<String, Milestone> titles,
        Map<String, Seat> seats,
        Map<String, Pillar> pillars,
        Map<String, Neighbourhood> neighbourhoods,
        Member member,
        LocalDate today) {

    /** Where several have one name, the first of them counts: same seats act as one. */
    static <T> Map<String, T> by(Function<T, String> name, List<T> things) {
        return things.stream()
                .collect(Collectors.toMap(thing -> folded(name.apply(thing)), thing -> thing, (first, next) -> first));
    }

    static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).strip();
    }

    Optional<Milestone> titled(String title) {
        return Optional.ofNullable(titles.get(folded(title)));
    }

    Optional<Long> seat(String name) {
        return Optional.ofNullable(seats.get(folded(name))).map(Seat::id);
    }

    Optional<Long> neighbourhood(String name) {
        return Optional.ofNullable(neighbourhoods.get(folded(name))).map(Neighbourhood::id);
    }

    /** The lane, or the pillars, that the words name; empty where one of them is unknown. */
    Optional<Place> place(String words) {
        var lane = ImportWords.lane(words);
        if (lane.isPresent()) {
            return Optional.of(new Place(lane.get(), Set.of()));
        }
        var ids = new LinkedHashSet<Long>();
        for (var name : words.split("[,;/+]")) {
            var pillar = pillars.get(folded(name));
            if (pillar == null) {
                return Optional.empty();
            }
            ids.add(pillar.id());
        }
        return Optional.of(new Place(Milestone.Lane.PILLARS, ids));
    }

    /** Where a milestone stands. */
    record Place(Milestone.Lane lane, Set<Long> pillarIds) {

        private Set<Scope> scopes() {
            return lane == Milestone.Lane.PARTICIPATION
                    ? Set.of(Scope.participation())
                    : pillarIds.stream().map(Scope::pillar).collect(Collectors.toSet());
        }
    }

    boolean mayPlanIn(Place place) {
        return member.may(Permission.EDIT_MILESTONES, place.scopes());
    }

    boolean mayEdit(Milestone milestone) {
        return member.may(Permission.EDIT_MILESTONES, milestone.scopes());
    }
}
