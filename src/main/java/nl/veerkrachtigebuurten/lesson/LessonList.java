package nl.veerkrachtigebuurten.lesson;

import static nl.veerkrachtigebuurten.platform.Among.ids;

import java.util.List;
import nl.veerkrachtigebuurten.platform.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.MappedQuerySpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lessons, a page at a time, the newest first. */
@Component
class LessonList {

    static final int PAGE_SIZE = 40;

    private static final String WANTED = """
            from lesson l
            where (cast(:words as text) is null or l.search @@ websearch_to_tsquery('dutch', :words))
              and (cast(:outcome as text) is null or l.outcome = :outcome)
              and (cast(:plan as text) is null or exists (select from plan p where p.id = l.plan_id and p.slug = :plan))
              and (cast(:pillar as text) is null or exists (select from lesson_pillar lp join pillar p
                   on p.id = lp.pillar_id where lp.lesson_id = l.id and p.slug = :pillar))
              and (cast(:neighbourhood as text) is null or exists (select from lesson_neighbourhood ln join neighbourhood n
                   on n.id = ln.neighbourhood_id where ln.lesson_id = l.id and n.slug = :neighbourhood))
            """;

    private final Lessons lessons;
    private final JdbcClient database;

    LessonList(Lessons lessons, JdbcClient database) {
        this.lessons = lessons;
        this.database = database;
    }

    /** @param total how many there are on all pages */
    record Page(
            List<Lesson> lessons,
            long total,
            @Nullable String previous,
            @Nullable String next) {}

    @Transactional(readOnly = true)
    Page page(LessonFilter filter) {
        var backwards = filter.before() != null;
        var ids = Slice.of(ask(filter, backwards), PAGE_SIZE, backwards, filter.after() == null);
        return new Page(
                ids.rows().isEmpty() ? List.of() : lessons.newestFirst(ids(ids.rows())),
                wanted("select count(*) ", filter, "").single(),
                ids.hasPrevious() ? filter.from("voor", ids.first()) : null,
                ids.hasNext() ? filter.from("na", ids.last()) : null);
    }

    private List<Long> ask(LessonFilter filter, boolean backwards) {
        var beyond = backwards
                ? " and l.id > " + filter.before() + " order by l.id"
                : (filter.after() == null ? "" : " and l.id < " + filter.after()) + " order by l.id desc";
        return wanted("select l.id ", filter, beyond + " limit " + (PAGE_SIZE + 1))
                .list();
    }

    private MappedQuerySpec<Long> wanted(String what, LessonFilter filter, String order) {
        return database.sql(what + WANTED + order)
                .param("words", filter.words())
                .param(
                        "outcome",
                        filter.outcome() == null ? null : filter.outcome().name())
                .param("plan", filter.plan())
                .param("pillar", filter.pillar())
                .param("neighbourhood", filter.neighbourhood())
                .query(Long.class);
    }
}
