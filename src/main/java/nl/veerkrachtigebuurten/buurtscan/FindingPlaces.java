package nl.veerkrachtigebuurten.buurtscan;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The exact places of findings: read only for who may read them. */
@Component
class FindingPlaces {

    private static final int MOST_FOUND = 500;

    private final JdbcClient database;

    FindingPlaces(JdbcClient database) {
        this.database = database;
    }

    Map<Long, String> of(Collection<Long> findings, Sight sight) {
        if (!sight.places() || findings.isEmpty()) {
            return Map.of();
        }
        return database
                .sql("select finding_id, place from finding_place where finding_id = any(:ids)")
                .param("ids", findings.toArray(Long[]::new))
                .query((row, number) -> Map.entry(row.getLong(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Optional<String> of(Finding finding, Sight sight) {
        return Optional.ofNullable(of(List.of(finding.id()), sight).get(finding.id()));
    }

    /** The findings whose place holds these words; none for who may not read places. */
    List<Long> holding(String words, Sight sight) {
        if (!sight.places()) {
            return List.of();
        }
        return database.sql("select finding_id from finding_place where lower(place) like :words limit :most")
                .param("words", "%" + words.toLowerCase(java.util.Locale.ROOT).replaceAll("[%_\\\\]", "\\\\$0") + "%")
                .param("most", MOST_FOUND)
                .query(Long.class)
                .list();
    }

    /** Whoever lets it be copied need not see it. */
    void copy(Finding from, Finding to) {
        database.sql("insert into finding_place (finding_id, place)"
                        + " select :to, place from finding_place where finding_id = :from")
                .param("from", from.id())
                .param("to", to.id())
                .update();
    }

    void put(Finding finding, @Nullable String place) {
        var sql = place == null
                ? "delete from finding_place where finding_id = :id"
                : "insert into finding_place (finding_id, place) values (:id, :place)"
                        + " on conflict (finding_id) do update set place = excluded.place";
        var statement = database.sql(sql).param("id", finding.id());
        (place == null ? statement : statement.param("place", place)).update();
    }
}
