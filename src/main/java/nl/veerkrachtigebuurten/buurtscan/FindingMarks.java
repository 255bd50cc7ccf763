package nl.veerkrachtigebuurten.buurtscan;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.veerkrachtigebuurten.privacy.Passage;
import nl.veerkrachtigebuurten.privacy.PersonalData;
import nl.veerkrachtigebuurten.privacy.PersonalFragment;
import org.jspecify.annotations.Nullable;

/** The words of a finding that point to a person, by the field they stand in, and which of them were confirmed. */
record FindingMarks(Map<String, Field> fields) {

    /** One field in which words are marked. */
    record Field(String name, String text, List<PersonalFragment> fragments, Set<String> confirmed) {

        public List<Passage> passages() {
            return PersonalData.passages(text, fragments);
        }

        public String keyOf(PersonalFragment fragment) {
            return fragment.keyIn(name);
        }

        public boolean isConfirmed(PersonalFragment fragment) {
            return confirmed.contains(keyOf(fragment));
        }

        public boolean isSettled() {
            return fragments.stream().allMatch(this::isConfirmed);
        }
    }

    /** @param known keys of what was confirmed before */
    static FindingMarks of(FindingForm form, Set<String> known) {
        var confirmed = new HashSet<String>(known);
        if (form.confirmed() != null) {
            confirmed.addAll(form.confirmed());
        }
        var fields = new LinkedHashMap<String, Field>();
        mark("words", form.words(), PersonalData.in(form.words()), confirmed, fields);
        mark("place", form.place(), PersonalData.inPlace(form.place()), confirmed, fields);
        mark("interpretation", form.interpretation(), PersonalData.in(form.interpretation()), confirmed, fields);
        return new FindingMarks(fields);
    }

    private static void mark(
            String name,
            @Nullable String text,
            List<PersonalFragment> found,
            Set<String> confirmed,
            Map<String, Field> fields) {
        if (text != null && !found.isEmpty()) {
            fields.put(name, new Field(name, text, found, confirmed));
        }
    }

    /** The keys of all that is marked: what stands in a stored finding was confirmed when it was stored. */
    Set<String> keys() {
        var keys = new HashSet<String>();
        fields.values().forEach(field -> field.fragments().forEach(it -> keys.add(field.keyOf(it))));
        return keys;
    }

    List<Field> unsettled() {
        return fields.values().stream().filter(field -> !field.isSettled()).toList();
    }
}
