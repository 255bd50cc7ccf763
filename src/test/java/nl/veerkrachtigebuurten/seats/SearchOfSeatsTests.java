package nl.veerkrachtigebuurten.seats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.veerkrachtigebuurten.DatabaseTest;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.gathering.Hit;
import nl.veerkrachtigebuurten.gathering.Searchable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class SearchOfSeatsTests {

    @Autowired
    List<Searchable> modules;

    @Autowired
    SeatedMembers members;

    @Autowired
    People people;

    @Autowired
    SeatsDesk desk;

    @Autowired
    Clock clock;

    @ParameterizedTest
    @CsvSource({
        "experttafel, Experttafel Wonen",
        "expertisetafels, Experttafel Wonen",
        "iris blom, Iris Blom",
        "versteg, Otto Versteeg",
        "programmadirecteur, Programmadirecteur",
        "kloostraat, Kloosstraat",
        "jeugdteams, Vivera Sociaal Wijkteam",
        "veiligheid, Veiligheid"
    })
    void findsByNameHoweverWritten(String words, String found) {
        assertThat(modules.stream().flatMap(module -> module.search(words, member(), 10).stream()))
                .extracting(Hit::title)
                .contains(found);
    }

    @Test
    void newsTellsWhoBeganAndWhoStopped() {
        var news = desk.changedSince(
                member(),
                LocalDate.now(clock)
                        .minusMonths(9)
                        .atStartOfDay(clock.getZone())
                        .toInstant());

        assertThat(news)
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(10)
                .isSortedAccordingTo((one, other) -> other.when().compareTo(one.when()));
    }

    private Member member() {
        var account = people.findAllByOrderByName().stream()
                .filter(person -> person.name().equals("Iris Blom"))
                .findFirst()
                .orElseThrow()
                .account();
        return members.find(account.id()).orElseThrow();
    }
}
