package nl.veerkrachtigebuurten.buurtscan;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/**
 * Which findings are looked at, as the address says it; what it says and cannot be read does not count.
 *
 * @param after the last of the page before, as {@link Finding} keys of pages are written: {@code 2025-03-01_17}
 * @param before the first of the page behind
 */
public record FindingFilter(
        @BindParam("q") @Nullable String words,
        @BindParam("soort") @Nullable String kindWord,
        @BindParam("pijler") @Nullable String pillar,
        @BindParam("gehoord") @Nullable String heardByWord,
        @BindParam("van") @Nullable String from,
        @BindParam("tot") @Nullable String until,
        @BindParam("na") @Nullable String after,
        @BindParam("voor") @Nullable String before) {

    /** A place between two findings in the list. */
    record Place(LocalDate heardOn, long id) {

        static Optional<Place> read(@Nullable String written) {
            if (written == null || !written.matches("\\d{4}-\\d\\d-\\d\\d_\\d{1,18}")) {
                return Optional.empty();
            }
            return day(written.substring(0, 10)).map(day -> new Place(day, Long.parseLong(written.substring(11))));
        }

        static String of(Finding finding) {
            return finding.hearing().on() + "_" + finding.id();
        }
    }

    static FindingFilter searching(String words) {
        return new FindingFilter(words, null, null, null, null, null, null, null);
    }

    FindingFilter after(Place place) {
        var next = place.heardOn() + "_" + place.id();
        return new FindingFilter(words, kindWord, pillar, heardByWord, from, until, next, null);
    }

    public @Nullable FindingKind kind() {
        return FindingKind.of(kindWord).orElse(null);
    }

    public @Nullable HeardBy heardBy() {
        return HeardBy.of(heardByWord).orElse(null);
    }

    public @Nullable LocalDate fromDay() {
        return day(from).orElse(null);
    }

    public @Nullable LocalDate untilDay() {
        return day(until).orElse(null);
    }

    /** Whether anything but the kind and the pillar narrows the list, so that the tallies do not tell how long it is. */
    public boolean isNarrow() {
        return words != null || heardBy() != null || fromDay() != null || untilDay() != null;
    }

    public boolean isAny() {
        return isNarrow() || kind() != null || pillar != null;
    }

    /** The query string with one thing said otherwise, from the first page on; a template makes links of it. */
    public String with(String name, @Nullable String value) {
        var said = new LinkedHashMap<String, @Nullable String>();
        said.put("q", words);
        said.put("soort", kindWord);
        said.put("pijler", pillar);
        said.put("gehoord", heardByWord);
        said.put("van", from);
        said.put("tot", until);
        said.put(name, value);
        var query = said.entrySet().stream()
                .filter(it -> it.getValue() != null && !it.getValue().isEmpty())
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    /** How the list is narrowed, apart from what was looked for: that may be a name. */
    public @Nullable String withoutWords() {
        var query = with("q", null);
        return query.isEmpty() ? null : query.substring(1, Math.min(query.length(), 500));
    }

    /** The query string as it is, from the first page on. */
    public String query() {
        return with("na", null);
    }

    private static Optional<LocalDate> day(@Nullable String written) {
        try {
            return written == null ? Optional.empty() : Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
