package nl.veerkrachtigebuurten.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what points to a person in a text: by its shape and, where there are check digits, by those. */
public final class PersonalData {

    private PersonalData() {}

    /** All that points to a person in a text, in its order; of shapes that overlap the longest is taken. */
    public static List<PersonalFragment> in(@Nullable String text) {
        return withoutOverlaps(PersonalShape.ANYWHERE.stream()
                .flatMap(shape -> shape.in(text).stream())
                .toList());
    }

    /** In the words for a place, a house number says which home is meant, also without a postcode. */
    public static List<PersonalFragment> inPlace(@Nullable String place) {
        var found = new ArrayList<PersonalFragment>(in(place));
        found.addAll(PersonalShape.HOUSE.in(place));
        return withoutOverlaps(found);
    }

    /** The whole text in pieces, those that were found marked. */
    public static List<Passage> passages(String text, List<PersonalFragment> found) {
        var passages = new ArrayList<Passage>();
        var from = 0;
        for (var fragment : found) {
            passages.add(new Passage(text.substring(from, fragment.start()), false));
            passages.add(new Passage(fragment.words(), true));
            from = fragment.end();
        }
        passages.add(new Passage(text.substring(from), false));
        passages.removeIf(passage -> passage.words().isEmpty());
        return passages;
    }

    private static List<PersonalFragment> withoutOverlaps(List<PersonalFragment> found) {
        var kept = new ArrayList<PersonalFragment>();
        found.stream()
                .sorted(Comparator.comparingInt(
                                (PersonalFragment it) -> -it.words().length())
                        .thenComparing(PersonalFragment::kind))
                .filter(it -> kept.stream().noneMatch(it::overlaps))
                .forEach(kept::add);
        kept.sort(Comparator.comparingInt(PersonalFragment::start));
        return List.copyOf(kept);
    }
}
