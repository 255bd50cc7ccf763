package nl.veerkrachtigebuurten.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestedChangesTests {

    private static final String BEFORE = "Een begin.\n\nHet midden.\n\nHet einde.\n";
    private static final String AFTER = "Een goed begin.\n\nHet midden.\n\nHet open einde.\n\nEn een toegift.\n";

    private final SuggestedChanges changes = SuggestedChanges.between("Waarom", BEFORE, "Waarom eigenlijk", AFTER);

    @Test
    void allTogetherGiveTheSuggestedTextAndNoneTheOldOne() {
        assertThat(changes.count()).isEqualTo(4);
        assertThat(changes.textWith(List.of(0, 1, 2, 3))).isEqualTo(AFTER);
        assertThat(changes.textWith(List.of())).isEqualTo(BEFORE);
    }

    @Test
    void eachIsTakenByItself() {
        assertThat(changes.textWith(List.of(1))).isEqualTo("Een goed begin.\n\nHet midden.\n\nHet einde.\n");
        assertThat(changes.textWith(List.of(2))).startsWith("Een begin.").contains("open einde");
        assertThat(changes.countOf(List.of(0, 2, 7, 7))).isEqualTo(2);
    }

    @Test
    void aTitleThatStayedIsNoChange() {
        assertThat(SuggestedChanges.between("Waarom", "Tekst", "Waarom", "Tekst")
                        .count())
                .isZero();
    }
}
