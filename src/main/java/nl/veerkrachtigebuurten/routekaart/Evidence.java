package nl.veerkrachtigebuurten.routekaart;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A link to what shows that a milestone was reached. Written as a line: its label, then its address. */
@Embeddable
public record Evidence(String label, String url) {

    private static final Pattern LINE = Pattern.compile("(?:(.{1,120}?)\\s+)?(https?://\\S{3,480})");

    /** The links that the lines say; an unreadable line is left out. */
    static List<Evidence> read(@Nullable String lines) {
        return lines == null
                ? List.of()
                : lines.lines()
                        .filter(line -> !line.isBlank())
                        .flatMap(line -> readLine(line).stream())
                        .toList();
    }

    /** Whether every line can be read. */
    static boolean isReadable(@Nullable String lines) {
        return lines == null
                || lines.lines()
                        .filter(line -> !line.isBlank())
                        .allMatch(line -> readLine(line).isPresent());
    }

    static String write(List<Evidence> links) {
        return links.stream().map(link -> link.label() + " " + link.url()).collect(Collectors.joining("\n"));
    }

    private static Optional<Evidence> readLine(String line) {
        var match = LINE.matcher(line.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        var url = match.group(2);
        var label = match.group(1) == null ? host(url) : match.group(1);
        return Optional.of(new Evidence(label, url));
    }

    private static String host(String url) {
        var host = url.replaceFirst("https?://", "").replaceFirst("[/?#].*", "");
        return host.substring(0, Math.min(host.length(), 120));
    }
}
