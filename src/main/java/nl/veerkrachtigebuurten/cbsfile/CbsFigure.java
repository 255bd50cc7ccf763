package nl.veerkrachtigebuurten.cbsfile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A figure of “Kerncijfers wijken en buurten” that the portal takes in, with the headings it has had over the years: in the
 * files per year, and in those of StatLine, there with a number behind it.
 */
enum CbsFigure {
    INHABITANTS(null, "a_inw", "aantalinwoners"),
    HOUSEHOLDS(null, "a_hh", "huishoudenstotaal"),
    HOUSEHOLD_SIZE(HOUSEHOLDS, "g_hhgro", "gemiddeldehuishoudensgrootte"),
    HOMES(null, "a_woning", "woningvoorraad"),
    RENTED(HOMES, "p_huurw", "huurwoningentotaal"),
    OWNED(HOMES, "p_koopw", "koopwoningen"),
    HOME_VALUE(HOMES, "g_wozbag", "g_woz", "gemiddeldewozwaardevanwoningen", "gemiddeldewoningwaarde"),
    INCOME(INHABITANTS, "g_ink_pi", "gemiddeldinkomenperinwoner");

    private final @Nullable CbsFigure weight;
    private final List<String> headings;

    CbsFigure(@Nullable CbsFigure weight, String... headings) {
        this.weight = weight;
        this.headings = Arrays.asList(headings);
    }

    /** The number by which averages of several buurten may be joined; none where the figure itself is a number to add. */
    @Nullable
    CbsFigure weight() {
        return weight;
    }

    /** Whether it is a share of a hundred. */
    boolean isShare() {
        return this == RENTED || this == OWNED;
    }

    /** At which place it stands in the file; below zero where it does not. */
    int placeIn(List<String> names) {
        return headings.stream()
                .map(names::indexOf)
                .filter(place -> place >= 0)
                .findFirst()
                .orElse(-1);
    }

    /** A heading without case and without the number that StatLine puts behind it. */
    static String bare(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[\\s\"]", "").replaceAll("(?<=[a-z]{6})_\\d+$", "");
    }
}
