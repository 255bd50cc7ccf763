package nl.veerkrachtigebuurten.writing;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The attributes of a tag, as the sanitizer hands them on: name, value, name, value. */
record Attributes(List<String> namesAndValues) {

    Attributes {
        namesAndValues = List.copyOf(namesAndValues);
    }

    boolean has(String word) {
        return namesAndValues.stream().anyMatch(value -> value.contains(word));
    }

    boolean matches(Pattern pattern) {
        return namesAndValues.stream().anyMatch(value -> pattern.matcher(value).find());
    }

    /** What the pattern's group holds in the first value that it is found in. */
    @Nullable
    String find(Pattern pattern) {
        return namesAndValues.stream()
                .map(pattern::matcher)
                .filter(match -> match.find())
                .map(match -> match.group(1))
                .findFirst()
                .orElse(null);
    }

    @Nullable
    String get(String name) {
        for (var index = 0; index < namesAndValues.size(); index += 2) {
            if (namesAndValues.get(index).equals(name)) {
                return namesAndValues.get(index + 1);
            }
        }
        return null;
    }
}
