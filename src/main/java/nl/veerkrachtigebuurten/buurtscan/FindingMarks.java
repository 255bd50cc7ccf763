package nl.veerkrachtigebuurten.buurtscan;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.veerkrachtigebuurten.privacy.MarkedField;
import nl.veerkrachtigebuurten.privacy.PersonalData;
import nl.veerkrachtigebuurten.privacy.PersonalFragment;
import org.jspecify.annotations.Nullable;

/** The words of a finding that point to a person, by the field they stand in, and which of them were confirmed. */
public record FindingMarks(Map<String, MarkedField> fields) {

    /** @param known keys of what was confirmed before */
    static FindingMarks of(FindingForm form, Set<String> known) {
        var confirmed = new HashSet<String>(known);
        if (form.confirmed() != null) {
            confirmed.addAll(form.confirmed());
        }
        var fields = new LinkedHashMap<String, MarkedField>();
        mark("words", form.words(), PersonalData.in(form.words()), confirmed, fields);
        mark("place", form.place(), PersonalData.inPlace(form.place()), confirmed, fields);
        mark("interpretation", form.interpretation(), PersonalData.in(form.interpretation()), confirmed, fields);
        return new FindingMarks(fields);
    }

    /**
     * Those in any texts.
     *
     * @param texts by the name of the field they stand in
     */
    public static FindingMarks in(Map<String, @Nullable String> texts, Set<String> confirmed) {
        var fields = new LinkedHashMap<String, MarkedField>();
        texts.forEach((name, text) -> mark(
                name,
                text,
                name.equals("place") ? PersonalData.inPlace(text) : PersonalData.in(text),
                confirmed,
                fields));
        return new FindingMarks(fields);
    }

    private static void mark(
            String name,
            @Nullable String text,
            List<PersonalFragment> found,
            Set<String> confirmed,
            Map<String, MarkedField> fields) {
        if (text != null && !found.isEmpty()) {
            fields.put(name, new MarkedField(name, text, found, confirmed));
        }
    }

    /** The keys of all that is marked: what stands in a stored finding was confirmed when it was stored. */
    public Set<String> keys() {
        var keys = new HashSet<String>();
        fields.values().forEach(field -> field.fragments().forEach(it -> keys.add(field.keyOf(it))));
        return keys;
    }

    public List<MarkedField> unsettled() {
        return fields.values().stream().filter(field -> !field.isSettled()).toList();
    }
}
