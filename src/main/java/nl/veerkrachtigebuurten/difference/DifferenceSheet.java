package nl.veerkrachtigebuurten.difference;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.veerkrachtigebuurten.programme.Pillar;
import nl.veerkrachtigebuurten.sheet.SheetFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes what differs as rows, one for each change. */
@Component
class DifferenceSheet {

    private static final List<String> COLUMNS =
            List.of("kind", "title", "pillars", "owner", "was", "became", "days", "reason", "number");

    private final MessageSource messages;

    DifferenceSheet(MessageSource messages) {
        this.messages = messages;
    }

    void write(Difference difference, SheetFormat format, Locale language, OutputStream out) throws IOException {
        try (var sheet = format.write(out, word("difference.sheet", language))) {
            sheet.row(COLUMNS.stream()
                    .map(column -> word("difference.column." + column, language))
                    .toList());
            for (var kind : Change.Kind.values()) {
                for (var change : difference.byKind().getOrDefault(kind, List.of())) {
                    sheet.row(cells(change, language));
                }
            }
        }
    }

    private List<@Nullable Object> cells(Change change, Locale language) {
        var milestone = change.after();
        return Arrays.asList(
                word("difference.change." + change.kind(), language),
                milestone.title(),
                milestone.pillars().stream().map(Pillar::name).collect(Collectors.joining(", ")),
                milestone.ownerName(),
                change.isFromTo() ? change.was() : "",
                change.became(),
                change.days(),
                change.reasons().stream().map(Change.Reason::words).collect(Collectors.joining("\n")),
                milestone.id());
    }

    private String word(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }
}
