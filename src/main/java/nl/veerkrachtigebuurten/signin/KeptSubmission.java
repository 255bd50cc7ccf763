package nl.veerkrachtigebuurten.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A form that came in after its session had ended: kept until its writer has signed in again, so that no text is lost. */
record KeptSubmission(String address, Map<String, List<String>> fields) implements Serializable {

    static final String KEY = "signin.kept";

    private static final Set<String> NOT_KEPT = Set.of("_csrf", "username", "password");

    static KeptSubmission of(HttpServletRequest request) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!NOT_KEPT.contains(name) && !name.contains("assword")) {
                fields.put(name, List.of(values));
            }
        });
        return new KeptSubmission(
                request.getRequestURI().substring(request.getContextPath().length()), fields);
    }

    /** What the writer wrote, for the eye: without the fields that only the portal reads. */
    public Map<String, String> texts() {
        return fields.entrySet().stream()
                .filter(field ->
                        !field.getKey().startsWith("_") && !field.getKey().equals("version"))
                .filter(field -> field.getValue().stream().anyMatch(value -> value.length() > 20))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        field -> String.join("\n", field.getValue()),
                        (first, second) -> first,
                        LinkedHashMap::new));
    }
}
