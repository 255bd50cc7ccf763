package nl.veerkrachtigebuurten.routekaart;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Finds the milestones that somebody typed: as the list offers them, by their title, or by a part that only one has. */
@Component
class NeededNames {

    private static final int NAMED = 4;

    private final Milestones milestones;

    NeededNames(Milestones milestones) {
        this.milestones = milestones;
    }

    /** Those that were ticked, and those that were typed and found. */
    Set<Long> needs(MilestoneForm form) {
        var needs = new HashSet<>(form.needs());
        if (!form.typedNeeds().isEmpty()) {
            var names = milestones.names();
            form.typedNeeds().stream()
                    .map(typed -> found(typed, names))
                    .filter(found -> found.size() == 1)
                    .forEach(found -> needs.add(found.get(0).id()));
        }
        return needs;
    }

    /** Says of which typed words no milestone or more than one was found. */
    void check(MilestoneForm form, Errors errors) {
        if (!form.typedNeeds().isEmpty()) {
            var names = milestones.names();
            form.typedNeeds().forEach(typed -> check(typed, found(typed, names), errors));
        }
    }

    private static void check(String typed, List<MilestoneName> found, Errors errors) {
        if (found.isEmpty()) {
            errors.rejectValue("moreNeeds", "milestone.needs.unknown", new Object[] {typed}, null);
        } else if (found.size() > 1) {
            var some = String.join(
                    "; ", found.stream().limit(NAMED).map(MilestoneName::choice).toList());
            errors.rejectValue(
                    "moreNeeds",
                    "milestone.needs.several",
                    new Object[] {typed, found.size() > NAMED ? some + " …" : some},
                    null);
        }
    }

    private static List<MilestoneName> found(String typed, Collection<MilestoneName> names) {
        return Stream.<Predicate<MilestoneName>>of(
                        name -> name.is(typed), name -> name.isTitled(typed), name -> name.holds(typed))
                .map(test -> names.stream().filter(test).toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
