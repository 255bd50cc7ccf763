package nl.veerkrachtigebuurten.cbsfile;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.veerkrachtigebuurten.sheet.SheetReader;
import nl.veerkrachtigebuurten.sheet.SheetRow;
import nl.veerkrachtigebuurten.sheet.UnreadableSheetException;
import org.jspecify.annotations.Nullable;

/** Reads a file of CBS row by row, and keeps what it says of the CBS buurten that one asks for. */
final class CbsReading {

    private static final List<String> CODES = List.of("gwb_code_10", "codering", "gwb_code", "wijkenenbuurten");
    private static final Set<String> MISSING = Set.of("", ".", "x", "-");
    private static final String NUMBER = "\\d{1,9}([.,]\\d{1,3})?";

    private final Set<String> wanted;
    private final Map<CbsFigure, Integer> places = new EnumMap<>(CbsFigure.class);
    private final Map<String, Map<CbsFigure, BigDecimal>> found = new HashMap<>();
    private int code = -1;

    private CbsReading(Set<String> wanted) {
        this.wanted = wanted;
    }

    /**
     * @param wanted codes of CBS buurten
     * @throws CbsFileException where it cannot be understood, with the line
     */
    static CbsReading of(byte[] content, Set<String> wanted) throws UnreadableSheetException {
        var reading = new CbsReading(wanted);
        SheetReader.each(content, reading::take);
        if (reading.code < 0) {
            throw new CbsFileException("cbsfile.empty", 1);
        }
        return reading;
    }

    /** The figures that the file has. */
    Set<CbsFigure> columns() {
        return places.keySet();
    }

    /** Of each code that was found, what the file says. */
    Map<String, Map<CbsFigure, BigDecimal>> found() {
        return found;
    }

    private void take(SheetRow row) {
        if (code < 0) {
            head(row);
            return;
        }
        var named = row.at(code).toUpperCase(Locale.ROOT);
        if (!wanted.contains(named)) {
            return;
        }
        var last = places.values().stream().mapToInt(place -> place).max().orElse(0);
        if (row.cells().size() <= last) {
            throw new CbsFileException("cbsfile.short", row.line(), named);
        }
        if (found.put(named, values(row)) != null) {
            throw new CbsFileException("cbsfile.twice", row.line(), named);
        }
    }

    private void head(SheetRow row) {
        var names = row.cells().stream().map(CbsFigure::bare).toList();
        code = CODES.stream()
                .map(names::indexOf)
                .filter(place -> place >= 0)
                .findFirst()
                .orElseThrow(() -> new CbsFileException("cbsfile.head.code", row.line()));
        Arrays.stream(CbsFigure.values())
                .filter(figure -> figure.placeIn(names) >= 0)
                .forEach(figure -> places.put(figure, figure.placeIn(names)));
        if (places.isEmpty()) {
            throw new CbsFileException("cbsfile.head.figures", row.line());
        }
    }

    private Map<CbsFigure, BigDecimal> values(SheetRow row) {
        var values = new EnumMap<CbsFigure, BigDecimal>(CbsFigure.class);
        places.forEach((figure, place) -> {
            var value = number(figure, row.at(place), row.line());
            if (value != null) {
                values.put(figure, value);
            }
        });
        return values;
    }

    private static @Nullable BigDecimal number(CbsFigure figure, String typed, int line) {
        if (MISSING.contains(typed.toLowerCase(Locale.ROOT))) {
            return null;
        }
        if (!typed.matches(NUMBER)) {
            throw new CbsFileException("cbsfile.number." + figure, line, typed);
        }
        var number = new BigDecimal(typed.replace(',', '.'));
        if (figure.isShare() && number.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new CbsFileException("cbsfile.number." + figure, line, typed);
        }
        return number;
    }
}
