package nl.veerkrachtigebuurten.draft;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What a form with drafts sends along, whatever it is sent for.
 *
 * @param address the page on which one goes on typing
 * @param sitting the time that the form was opened, so that another tab or device overwrites nothing
 * @param age how long ago it was typed, where the portal was away meanwhile
 */
public record Typed(String address, String sitting, Duration age, Fields fields) {

    static final String ADDRESS = "_draft";
    static final String SITTING = "_sitting";
    static final String AGE = "_age";
    static final String WRITER = "_writer";

    private static final Pattern OWN_PAGE = Pattern.compile("/[a-z0-9][\\w./?&=%-]{0,298}");
    private static final Pattern NAME = Pattern.compile("[\\w-]{1,60}");
    private static final Pattern SECONDS = Pattern.compile("\\d{1,7}");

    static Optional<Typed> in(HttpServletRequest request) {
        var submitted = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> submitted.put(name, Arrays.asList(values)));
        return in(submitted);
    }

    /** Empty where the form has no drafts. */
    public static Optional<Typed> in(Map<String, List<String>> submitted) {
        var address = first(submitted, ADDRESS);
        var sitting = first(submitted, SITTING);
        if (!isOwnPage(address) || !NAME.matcher(sitting).matches()) {
            return Optional.empty();
        }
        var seconds = first(submitted, AGE);
        var age = SECONDS.matcher(seconds).matches() ? Long.parseLong(seconds) : 0;
        return Optional.of(new Typed(address, sitting, Duration.ofSeconds(age), Fields.of(submitted)));
    }

    public boolean isTooLong() {
        return fields.json().length() > DraftService.MAX_LENGTH;
    }

    /** The same, as if the form had been opened anew. */
    Typed anew() {
        return new Typed(address, UUID.randomUUID().toString(), age, fields);
    }

    /** Whether it is an address within this portal, so that nobody is led away from it. */
    static boolean isOwnPage(String address) {
        return OWN_PAGE.matcher(address).matches();
    }

    /** Whether the form was opened by somebody else, who shared the device. */
    public static boolean isBySomebodyElse(Map<String, List<String>> submitted, long personId) {
        var writer = first(submitted, WRITER);
        return !writer.isEmpty() && !writer.equals(String.valueOf(personId));
    }

    private static String first(Map<String, List<String>> submitted, String name) {
        return submitted.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }
}
