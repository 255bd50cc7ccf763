package nl.veerkrachtigebuurten.findingfile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.veerkrachtigebuurten.buurtscan.FindingForm;
import nl.veerkrachtigebuurten.buurtscan.FindingForms;
import nl.veerkrachtigebuurten.buurtscan.FindingKind;
import nl.veerkrachtigebuurten.buurtscan.HeardBy;
import nl.veerkrachtigebuurten.moment.Moment;
import nl.veerkrachtigebuurten.privacy.PersonalData;
import nl.veerkrachtigebuurten.privacy.PersonalFragment;
import nl.veerkrachtigebuurten.sheet.SheetRow;
import org.jspecify.annotations.Nullable;

/**
 * Understands rows of a file.
 *
 * @param pillars ids by name and address, in small letters
 * @param partners the same
 */
record ImportReading(Map<String, Long> pillars, Map<String, Long> partners, LocalDate today) {

    /** Of each column that is taken in, at which place it stands in the file; none if it does not. */
    static List<Integer> order(SheetRow head) {
        return FindingColumn.TAKEN_IN.stream()
                .map(column -> {
                    var places = new ArrayList<Integer>();
                    for (var place = 0; place < head.cells().size(); place++) {
                        if (FindingColumn.of(head.at(place))
                                .filter(column::equals)
                                .isPresent()) {
                            places.add(place);
                        }
                    }
                    return places.isEmpty() ? -1 : places.get(0);
                })
                .toList();
    }

    /** @param texts of the columns that are taken in, in their order */
    ImportedRow read(int line, UUID key, List<String> texts) {
        var row = new Reader(texts);
        var kind = FindingKind.of(row.text(FindingColumn.KIND)).orElse(null);
        row.require(FindingColumn.KIND, kind, "import.kind.unknown");
        row.limit(FindingColumn.WORDS, 4000);
        row.require(FindingColumn.WORDS, row.textOrNull(FindingColumn.WORDS), "import.empty");
        row.limit(FindingColumn.INTERPRETATION, 4000);
        row.limit(FindingColumn.PLACE, 120);
        var heardOn = day(row.text(FindingColumn.HEARD_ON));
        row.require(FindingColumn.HEARD_ON, heardOn, "import.day.unreadable");
        if (heardOn != null && !FindingForms.canBeHeardOn(heardOn, today)) {
            row.refuse(FindingColumn.HEARD_ON, "finding.heardOn.refused");
        }
        var heardBy = HeardBy.of(row.text(FindingColumn.HEARD_BY).replace("enquete", "enquête"))
                .orElse(null);
        row.require(FindingColumn.HEARD_BY, heardBy, "import.heardBy.unknown");
        var partner = row.text(FindingColumn.PARTNER);
        var partnerId = partners.get(partner.toLowerCase(Locale.ROOT));
        if (!partner.isEmpty()) {
            row.require(FindingColumn.PARTNER, partnerId, "import.partner.unknown");
        }
        var touched = pillars(row);
        var form = row.isWrong() || kind == null || heardBy == null || heardOn == null
                ? null
                : new FindingForm(
                        key,
                        row.text(FindingColumn.WORDS),
                        kind,
                        row.textOrNull(FindingColumn.PLACE),
                        heardBy,
                        partnerId,
                        heardOn,
                        touched,
                        row.textOrNull(FindingColumn.INTERPRETATION),
                        null,
                        null);
        return new ImportedRow(line, key, row.cells(), form);
    }

    private Set<Long> pillars(Reader row) {
        var touched = new HashSet<Long>();
        for (var name : row.text(FindingColumn.PILLARS).split("[,;/+]")) {
            var id = pillars.get(name.strip().toLowerCase(Locale.ROOT));
            if (id != null) {
                touched.add(id);
            } else if (!name.isBlank()) {
                row.refuse(FindingColumn.PILLARS, "import.pillar.unknown");
            }
        }
        return touched;
    }

    /** A day in any notation that the portal knows. */
    private @Nullable LocalDate day(String words) {
        return Moment.read(words, today)
                .filter(Moment::isExact)
                .map(Moment::earliest)
                .orElse(null);
    }

    /** One row, and what is wrong with its cells. */
    private static final class Reader {

        private final List<String> texts;
        private final @Nullable String[] problems = new String[FindingColumn.TAKEN_IN.size()];

        Reader(List<String> texts) {
            this.texts = texts;
        }

        String text(FindingColumn column) {
            return texts.get(FindingColumn.TAKEN_IN.indexOf(column));
        }

        @Nullable
        String textOrNull(FindingColumn column) {
            return text(column).isEmpty() ? null : text(column);
        }

        void require(FindingColumn column, @Nullable Object value, String problem) {
            if (value == null) {
                refuse(column, text(column).isEmpty() ? "import.empty" : problem);
            }
        }

        void limit(FindingColumn column, int most) {
            if (text(column).length() > most) {
                refuse(column, "import.too.long");
            }
        }

        void refuse(FindingColumn column, String problem) {
            problems[FindingColumn.TAKEN_IN.indexOf(column)] = problem;
        }

        boolean isWrong() {
            return Arrays.stream(problems).anyMatch(problem -> problem != null);
        }

        List<ImportedRow.Cell> cells() {
            return FindingColumn.TAKEN_IN.stream()
                    .map(column -> new ImportedRow.Cell(
                            column, text(column), problems[FindingColumn.TAKEN_IN.indexOf(column)], fragments(column)))
                    .toList();
        }

        private List<PersonalFragment> fragments(FindingColumn column) {
            return switch (column) {
                case WORDS, INTERPRETATION -> PersonalData.in(text(column));
                case PLACE -> PersonalData.inPlace(text(column));
                default -> List.of();
            };
        }
    }
}
