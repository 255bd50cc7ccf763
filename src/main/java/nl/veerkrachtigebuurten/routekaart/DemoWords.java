package nl.veerkrachtigebuurten.routekaart;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** Says the days around a month as people do. */
public final class DemoWords {

    private static final Locale DUTCH = new Locale("nl");
    private static final List<String> QUARTERS = List.of("eerste", "tweede", "derde", "vierde");
    private static final List<String> SEASONS = List.of("voorjaar", "zomer", "najaar");

    private DemoWords() {}

    public static String of(String manner, LocalDate day) {
        var year = day.getYear();
        var month = day.getMonthValue();
        return switch (manner) {
            case "begin", "medio", "eind" -> manner + " " + month(day);
            case "month" -> month(day);
            case "quarter" -> QUARTERS.get((month - 1) / 3) + " kwartaal " + year;
            case "season" ->
                month == 12
                        ? "winter " + year + "/" + (year + 1)
                        : month < 3 ? "winter " + (year - 1) + "/" + year : SEASONS.get(month / 3 - 1) + " " + year;
            case "half" -> (month < 7 ? "eerste" : "tweede") + " halfjaar " + year;
            case "year" -> String.valueOf(year);
            default -> throw new IllegalArgumentException(manner);
        };
    }

    private static String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, DUTCH) + " " + day.getYear();
    }
}
