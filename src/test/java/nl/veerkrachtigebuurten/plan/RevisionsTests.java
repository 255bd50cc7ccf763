package nl.veerkrachtigebuurten.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import nl.veerkrachtigebuurten.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class RevisionsTests {

    @Autowired
    Chapters chapters;

    @Autowired
    Revisions revisions;

    @Autowired
    JdbcClient database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update revision set text = 'Anders' where number = 1",
                "update revision set writer = 'Iemand anders'",
                "delete from revision where number = 1",
                "truncate revision cascade"
            })
    void noneIsChangedOrRemoved(String sql) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.sql(sql).update())
                .withMessageContaining("never changed or removed");
    }

    @Test
    void theHistoryComesInPagesNewestFirst() {
        var chapter = chapters.at("wonen", "wat-we-gaan-doen");
        var newest = revisions.notesOf(chapter.id(), Integer.MAX_VALUE, Limit.of(2));

        assertThat(newest).extracting(RevisionNote::number).containsExactly(chapter.newest(), chapter.newest() - 1);
        assertThat(revisions.notesOf(chapter.id(), 2, Limit.of(2)))
                .extracting(RevisionNote::number)
                .containsExactly(1);
    }

    @Test
    void theDemoHasChaptersWithTextAndEmptyOnesByDifferentHands() {
        var all = chapters.all().stream()
                .filter(chapter -> chapter.position() < 9)
                .toList();

        assertThat(all).hasSize(63);
        assertThat(all.stream().filter(Chapter::isEmpty)).hasSizeBetween(3, 10);
        assertThat(revisions.findAll().stream().map(Revision::writer).distinct())
                .hasSizeGreaterThan(6);
        assertThat(all.stream().filter(chapter -> !chapter.isEmpty()))
                .allMatch(chapter -> chapter.newest() >= 3 && chapter.newest() <= 12);
        assertThat(revisions.findAll()).noneMatch(revision -> revision.text().contains("[["));
    }
}
