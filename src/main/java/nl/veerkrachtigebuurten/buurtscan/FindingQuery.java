package nl.veerkrachtigebuurten.buurtscan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A question for findings, newest heard first; from its beginning it asks only for what somebody may see. */
final class FindingQuery {

    private final StringBuilder where = new StringBuilder("f.withdrawn_at is null");
    private final Map<String, Object> values = new HashMap<>();

    FindingQuery(Sight sight) {
        if (!sight.all()) {
            and("f.author_id = :me", "me", sight.personId());
        }
    }

    FindingQuery in(Buurtscan scan) {
        return and("f.buurtscan_id = :scan", "scan", scan.id());
    }

    FindingQuery matching(FindingFilter filter, @Nullable Long pillarId) {
        if (filter.kind() != null) {
            and("f.kind = :kind", "kind", filter.kind().name());
        }
        if (pillarId != null) {
            and(
                    "exists (select from finding_pillar p where p.finding_id = f.id and p.pillar_id = :pillar)",
                    "pillar",
                    pillarId);
        }
        if (filter.heardBy() != null) {
            and("f.heard_by = :by", "by", filter.heardBy().name());
        }
        if (filter.fromDay() != null) {
            and("f.heard_on >= :from", "from", filter.fromDay());
        }
        if (filter.untilDay() != null) {
            and("f.heard_on <= :until", "until", filter.untilDay());
        }
        return this;
    }

    /**
     * The text stands in the statement itself, so that the database plans for a rare word otherwise than for a frequent one.
     *
     * @param textQuery letters, digits, brackets and bars, as {@link FindingWords} makes it
     * @param placed findings that match by their place
     */
    FindingQuery saying(String textQuery, List<Long> placed) {
        if (!textQuery.matches("[\\p{L}\\p{N} |&()]+")) {
            throw new IllegalArgumentException("No text query: " + textQuery);
        }
        var said = "f.search @@ to_tsquery('dutch', '" + textQuery + "')";
        if (placed.isEmpty()) {
            where.append(" and ").append(said);
            return this;
        }
        return and("(" + said + " or f.id = any(:placed))", "placed", placed.toArray(Long[]::new));
    }

    List<Long> after(FindingFilter.@Nullable Place place, int most, JdbcClient database) {
        beyond(place, "<");
        return ask("select f.id from finding f where %s order by f.heard_on desc, f.id desc limit " + most, database);
    }

    /** Those before a place, nearest first. */
    List<Long> before(FindingFilter.Place place, int most, JdbcClient database) {
        beyond(place, ">");
        return ask("select f.id from finding f where %s order by f.heard_on, f.id limit " + most, database);
    }

    /** How many there are, counted no further than so many. */
    int count(int most, JdbcClient database) {
        return ask("select count(*) from (select from finding f where %s limit " + most + ") found", database)
                .get(0)
                .intValue();
    }

    private void beyond(FindingFilter.@Nullable Place place, String side) {
        if (place != null) {
            and("(f.heard_on, f.id) " + side + " (:on, :id)", "on", place.heardOn());
            values.put("id", place.id());
        }
    }

    private FindingQuery and(String condition, String name, Object value) {
        where.append(" and ").append(condition);
        values.put(name, value);
        return this;
    }

    private List<Long> ask(String sql, JdbcClient database) {
        return database.sql(sql.formatted(where))
                .params(values)
                .query(Long.class)
                .list();
    }
}
