package nl.veerkrachtigebuurten.moment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;

/** What the property tests draw from. */
abstract class MomentProperties {

    static final Locale DUTCH = Locale.forLanguageTag("nl");
    static final LocalDate TODAY = LocalDate.of(2025, 4, 1);

    @Provide
    Arbitrary<LocalDate> days() {
        return Dates.dates().between(LocalDate.of(1991, 1, 1), LocalDate.of(2099, 12, 31));
    }

    @Provide
    Arbitrary<String> notations() {
        return Arbitraries.of(
                "d MMMM yyyy",
                "EEEE d MMMM yyyy",
                "dd-MM-yyyy",
                "d/M/yyyy",
                "d.M.yyyy",
                "yyyy-MM-dd",
                "d MMM yyyy",
                "EE d-M-yyyy");
    }

    @Provide
    Arbitrary<Integer> years() {
        return Arbitraries.integers().between(1990, 2100);
    }

    @Provide
    Arbitrary<String> spans() {
        var names = Arbitraries.of(
                "%d",
                "mei %d",
                "eind juni %d",
                "medio %d",
                "voorjaar %d",
                "begin najaar %d",
                "winter %d",
                "Q3 %d",
                "week 20 van %d",
                "29-3-%d");
        return Combinators.combine(names, years()).as(String::formatted);
    }

    @Provide
    Arbitrary<Moment> moments() {
        var openings = Arbitraries.of("%s", "sinds %s", "vanaf %s", "uiterlijk %s", "vóór %s", "na %s", "t/m %s");
        var words = Combinators.combine(openings, spans()).as(String::formatted);
        return Arbitraries.oneOf(words, Arbitraries.of("binnenkort", "zo snel mogelijk"))
                .map(MomentProperties::moment);
    }

    @Provide
    Arbitrary<String> salad() {
        return Arbitraries.of(
                        "van 1 2 31 2025 1990 mei februari eind begin medio voor na tot tm sinds en tussen - / . week kwartaal Q2 2e helft winter zomer schooljaar maandag binnenkort"
                                .split(" "))
                .list()
                .ofMaxSize(8)
                .map(words -> String.join(" ", words));
    }

    static Moment moment(String words) {
        return Moment.of(words, TODAY);
    }

    static void assertMeans(String words, LocalDate earliest, LocalDate latest) {
        assertThat(Moment.read(words, TODAY)).as(words).hasValueSatisfying(moment -> {
            assertThat(moment.earliest()).as("earliest of " + words).isEqualTo(earliest);
            assertThat(moment.latest()).as("latest of " + words).isEqualTo(latest);
        });
    }
}
