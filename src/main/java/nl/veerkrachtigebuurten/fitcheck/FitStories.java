package nl.veerkrachtigebuurten.fitcheck;

import java.util.List;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Permission;
import nl.veerkrachtigebuurten.privacy.Passage;
import nl.veerkrachtigebuurten.privacy.PersonalData;
import nl.veerkrachtigebuurten.privacy.SmallNumbers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What people told with their answer: all of it for the participation team, without places for the owner, once enough
 * people answered. In no order that tells who came first.
 */
@Component
class FitStories {

    private static final String STORIES =
            "select story from fit_answer where check_id = :id and story is not null order by md5(id::text) limit 300";

    private final JdbcClient database;

    FitStories(JdbcClient database) {
        this.database = database;
    }

    List<List<Passage>> of(FitCheck check, int answers, Member member) {
        if (member.mayEverywhere(Permission.READ_FIT_STORIES)) {
            return read(check).stream()
                    .map(story -> List.of(new Passage(story, false)))
                    .toList();
        }
        return answers >= SmallNumbers.LEAST && member.may(Permission.READ_FIT_STORIES, check.scopes())
                ? read(check).stream().map(FitStories::withoutPlaces).toList()
                : List.of();
    }

    private List<String> read(FitCheck check) {
        return database.sql(STORIES).param("id", check.id()).query(String.class).list();
    }

    private static List<Passage> withoutPlaces(String story) {
        return PersonalData.passages(story, PersonalData.inPlace(story)).stream()
                .map(passage -> passage.marked() ? new Passage("…", true) : passage)
                .toList();
    }
}
