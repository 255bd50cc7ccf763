package nl.veerkrachtigebuurten.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.moment.Moment;
import org.junit.jupiter.api.Test;

class ChapterTests {

    private static final Instant NOW = Instant.parse("2026-03-17T09:15:00Z");
    private static final Member IRIS = new Member(1, 2, "Iris Blom", "Pijlerleider", Set.of(), Set.of());

    private final Plan plan = Plan.vision(0, "visie", "Visie", Moment.of("mei 2026", LocalDate.of(2026, 3, 17)));
    private final Chapter chapter = new Chapter(plan, "waarom", "Waarom", 0);

    @Test
    void everythingThatIsWrittenIsTheNextRevision() {
        var first = chapter.write("Waarom", "Omdat.", null, IRIS, NOW);
        var second = chapter.write("Waarom eigenlijk", "Omdat het moet.", "Beter", IRIS, NOW);

        assertThat(List.of(first.number(), second.number())).containsExactly(1, 2);
        assertThat(first.text()).isEqualTo("Omdat.");
        assertThat(chapter.newest()).isEqualTo(2);
        assertThat(chapter.title()).isEqualTo("Waarom eigenlijk");
        assertThat(chapter.path()).isEqualTo("/plannen/visie/waarom");
        assertThat(chapter.writer()).isEqualTo("Iris Blom");
    }

    @Test
    void isEmptyUntilSomethingIsWritten() {
        assertThat(chapter.isEmpty()).isTrue();
        assertThat(chapter.newest()).isZero();

        chapter.write("Waarom", "Omdat.", null, IRIS, NOW);
        assertThat(chapter.isEmpty()).isFalse();

        chapter.write("Waarom", "", null, IRIS, NOW);
        assertThat(chapter.isEmpty()).isTrue();
    }

    @Test
    void hasAnAddressMadeOfItsTitle() {
        assertThat(ChapterSlug.plain("Risico's")).isEqualTo("risicos");
        assertThat(ChapterSlug.plain("Hoe bewoners méédoen!")).isEqualTo("hoe-bewoners-meedoen");
        assertThat(ChapterSlug.plain("???")).isEqualTo("hoofdstuk");
        assertThat(ChapterSlug.of("Nieuw", taken -> false)).isEqualTo("nieuw-2");
        assertThat(ChapterSlug.of("Waarom", List.of("waarom", "waarom-2")::contains))
                .isEqualTo("waarom-3");
    }

    @Test
    void aDemoTextGrowsAndThenChangesItsWords() {
        var text = new DemoText("Een [[oud=>nieuw]] begin.\n\nTwee.\n\nDrie.");

        assertThat(text.after(1, 4)).isEqualTo("Een oud begin.");
        assertThat(text.after(3, 4)).isEqualTo("Een oud begin.\n\nTwee.\n\nDrie.");
        assertThat(text.after(4, 4)).isEqualTo("Een nieuw begin.\n\nTwee.\n\nDrie.");
    }
}
