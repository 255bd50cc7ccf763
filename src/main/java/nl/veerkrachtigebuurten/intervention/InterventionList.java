package nl.veerkrachtigebuurten.intervention;

import static nl.veerkrachtigebuurten.platform.Among.ids;

import java.util.List;
import nl.veerkrachtigebuurten.platform.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.MappedQuerySpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Interventions, a page at a time, the newest first. */
@Component
class InterventionList {

    static final int PAGE_SIZE = 40;

    private static final String WANTED = """
            from intervention i
            where (cast(:words as text) is null or i.search @@ websearch_to_tsquery('dutch', :words))
              and (cast(:state as text) is null or i.state = :state)
              and (cast(:pillar as text) is null or exists (select from intervention_pillar ip join pillar p
                   on p.id = ip.pillar_id where ip.intervention_id = i.id and p.slug = :pillar))
            """;

    private final Interventions interventions;
    private final JdbcClient database;

    InterventionList(Interventions interventions, JdbcClient database) {
        this.interventions = interventions;
        this.database = database;
    }

    /** @param total how many there are on all pages */
    record Page(
            List<Intervention> interventions,
            long total,
            @Nullable String previous,
            @Nullable String next) {}

    @Transactional(readOnly = true)
    Page page(InterventionFilter filter) {
        var backwards = filter.before() != null;
        var ids = Slice.of(ask(filter, backwards), PAGE_SIZE, backwards, filter.after() == null);
        return new Page(
                ids.rows().isEmpty() ? List.of() : interventions.newestFirst(ids(ids.rows())),
                wanted("select count(*) ", filter, "").single(),
                ids.hasPrevious() ? filter.from("voor", ids.first()) : null,
                ids.hasNext() ? filter.from("na", ids.last()) : null);
    }

    private List<Long> ask(InterventionFilter filter, boolean backwards) {
        var beyond = backwards
                ? " and i.id > " + filter.before() + " order by i.id"
                : (filter.after() == null ? "" : " and i.id < " + filter.after()) + " order by i.id desc";
        return wanted("select i.id ", filter, beyond + " limit " + (PAGE_SIZE + 1))
                .list();
    }

    private MappedQuerySpec<Long> wanted(String what, InterventionFilter filter, String order) {
        return database.sql(what + WANTED + order)
                .param("words", filter.words())
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("pillar", filter.pillar())
                .query(Long.class);
    }
}
