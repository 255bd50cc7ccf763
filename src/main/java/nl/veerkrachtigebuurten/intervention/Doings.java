package nl.veerkrachtigebuurten.intervention;

import static nl.veerkrachtigebuurten.access.Permission.READ_ACTIONS;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import nl.veerkrachtigebuurten.access.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The actions in which an intervention is done: those that serve its plan line or a milestone, and those that are linked. */
@Component
class Doings {

    private static final String SERVING = """
            select a.id, a.title, a.state, exists (select from intervention_action l
                where l.action_id = a.id and l.intervention_id = :id) as linked from action a
            where a.serves_line_id = :line
                or a.serves_milestone_id in (select milestone_id from intervention_milestone where intervention_id = :id)
                or a.id in (select action_id from intervention_action where intervention_id = :id)
            order by linked desc, a.due, a.id limit 40""";
    private static final String TO_LINK = """
            select a.id, a.title, a.state, false from action a
            where (cast(:like as text) is null or lower(a.title) like :like) and not exists
                (select from intervention_action l where l.action_id = a.id and l.intervention_id = :id)
            order by a.due, a.id limit 30""";

    private final JdbcClient database;

    Doings(JdbcClient database) {
        this.database = database;
    }

    /** @param linked whether somebody linked it, so that somebody can take that away */
    public record Doing(long id, String title, String state, boolean linked) {}

    List<Doing> of(Intervention intervention, Member member) {
        return !member.mayEverywhere(READ_ACTIONS)
                ? List.of()
                : database.sql(SERVING)
                        .param(
                                "line",
                                intervention.line() == null
                                        ? 0L
                                        : intervention.line().id())
                        .param("id", intervention.id())
                        .query(Doings::read)
                        .list();
    }

    /** @param words that stand in their titles; none for the first ones that are due */
    List<Doing> toLink(long interventionId, @Nullable String words, Member member) {
        var like = words == null || words.isBlank()
                ? null
                : "%" + words.strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
        return !member.mayEverywhere(READ_ACTIONS)
                ? List.of()
                : database.sql(TO_LINK)
                        .param("like", like)
                        .param("id", interventionId)
                        .query(Doings::read)
                        .list();
    }

    /** Links it once; an action that does not exist is not linked. */
    void link(long interventionId, long actionId) {
        database.sql("insert into intervention_action (intervention_id, action_id)"
                        + " select :id, a.id from action a where a.id = :action on conflict do nothing")
                .param("id", interventionId)
                .param("action", actionId)
                .update();
    }

    void unlink(long interventionId, long actionId) {
        database.sql("delete from intervention_action where intervention_id = :id and action_id = :action")
                .param("id", interventionId)
                .param("action", actionId)
                .update();
    }

    private static Doing read(ResultSet row, int number) throws SQLException {
        return new Doing(row.getLong(1), row.getString(2), row.getString(3), row.getBoolean(4));
    }
}
