package nl.veerkrachtigebuurten.draft;

import jakarta.persistence.AttributeConverter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The fields of a form as they were typed: names with their values. */
record Fields(Map<String, List<String>> values) {

    private static final Set<String> NOT_TYPED =
            Set.of("_csrf", "_method", Typed.ADDRESS, Typed.SITTING, Typed.AGE, Typed.WRITER);

    /** What was typed, without passwords and without what only the portal reads. */
    static Fields of(Map<String, List<String>> submitted) {
        var values = new LinkedHashMap<String, List<String>>();
        submitted.forEach((name, typed) -> {
            if (!NOT_TYPED.contains(name) && !name.contains("assword")) {
                values.put(name, typed.stream().map(Fields::plain).toList());
            }
        });
        return new Fields(values);
    }

    /** All that was typed in one field; nothing is empty. */
    String text(String name) {
        return values.getOrDefault(name, List.of()).stream().sorted().collect(Collectors.joining("\n"));
    }

    /** The names of the fields in sight. */
    Stream<String> names() {
        return values.keySet().stream().filter(name -> !name.startsWith("_"));
    }

    String json() {
        return JsonMapper.shared().writeValueAsString(values);
    }

    private static String plain(String typed) {
        return typed.replace("\r\n", "\n").replace("\u0000", "");
    }

    /** How the fields stand in the database. */
    static class AsJson implements AttributeConverter<@Nullable Fields, @Nullable String> {

        private static final TypeReference<Map<String, List<String>>> VALUES = new TypeReference<>() {};

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable Fields fields) {
            return fields == null ? null : fields.json();
        }

        @Override
        public @Nullable Fields convertToEntityAttribute(@Nullable String json) {
            return json == null ? null : new Fields(JsonMapper.shared().readValue(json, VALUES));
        }
    }
}
