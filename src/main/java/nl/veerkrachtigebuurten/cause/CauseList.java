package nl.veerkrachtigebuurten.cause;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static nl.veerkrachtigebuurten.platform.Among.ids;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.platform.Among;
import nl.veerkrachtigebuurten.platform.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.MappedQuerySpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Causes, a page at a time, the newest first. */
@Component
class CauseList {

    static final int PAGE_SIZE = 40;

    private static final String WANTED = """
            from cause c
            where (cast(:words as text) is null
                or c.search @@ websearch_to_tsquery('dutch', :words) or lower(c.title) like :like)
              and (cast(:certainty as text) is null or c.certainty = :certainty)
              and (cast(:pillar as text) is null or exists (select from cause_pillar cp join pillar p on p.id = cp.pillar_id
                   where cp.cause_id = c.id and p.slug = :pillar))
              and (cast(:buurt as text) is null or exists (select from cause_neighbourhood cn
                   join neighbourhood n on n.id = cn.neighbourhood_id where cn.cause_id = c.id and n.slug = :buurt))
            """;

    private final Causes causes;
    private final Indications indications;
    private final JdbcClient database;

    CauseList(Causes causes, Indications indications, JdbcClient database) {
        this.causes = causes;
        this.indications = indications;
        this.database = database;
    }

    /**
     * @param total how many there are on all pages
     * @param pointing how many findings point at each of them, where that may be told
     */
    record Page(
            List<Cause> causes,
            long total,
            Map<Long, Integer> pointing,
            @Nullable String previous,
            @Nullable String next) {}

    @Transactional(readOnly = true)
    Page page(CauseFilter filter, Member member) {
        var backwards = filter.before() != null;
        var ids = Slice.of(ask(filter, backwards), PAGE_SIZE, backwards, filter.after() == null);
        return new Page(
                ids.rows().isEmpty() ? List.of() : causes.newestFirst(ids(ids.rows())),
                wanted("select count(*) ", filter, "").single(),
                pointing(ids.rows(), member),
                ids.hasPrevious() ? filter.from("voor", ids.first()) : null,
                ids.hasNext() ? filter.from("na", ids.last()) : null);
    }

    private Map<Long, Integer> pointing(List<Long> ids, Member member) {
        return ids.isEmpty()
                ? Map.of()
                : indications.pointing(Among.ids(ids)).stream()
                        .filter(it -> Pointing.told(it.findings(), member) != null)
                        .collect(toMap(Pointing::causeId, it -> requireNonNull(Pointing.told(it.findings(), member))));
    }

    private List<Long> ask(CauseFilter filter, boolean backwards) {
        var beyond = backwards
                ? " and c.id > " + filter.before() + " order by c.id"
                : (filter.after() == null ? "" : " and c.id < " + filter.after()) + " order by c.id desc";
        return wanted("select c.id ", filter, beyond + " limit " + (PAGE_SIZE + 1))
                .list();
    }

    private MappedQuerySpec<Long> wanted(String what, CauseFilter filter, String order) {
        var words = filter.words();
        return database.sql(what + WANTED + order)
                .param("words", words)
                .param(
                        "like",
                        words == null
                                ? null
                                : "%" + words.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .param(
                        "certainty",
                        filter.certainty() == null ? null : filter.certainty().name())
                .param("pillar", filter.pillar())
                .param("buurt", filter.neighbourhood())
                .query(Long.class);
    }
}
