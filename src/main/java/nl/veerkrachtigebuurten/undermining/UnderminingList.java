package nl.veerkrachtigebuurten.undermining;

import static nl.veerkrachtigebuurten.platform.Among.ids;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.veerkrachtigebuurten.platform.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.MappedQuerySpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Undermined interventions, a page at a time, the last said first. */
@Component
class UnderminingList {

    static final int PAGE_SIZE = 40;

    private static final String WANTED = """
            from undermining u join undermining_standing s on s.undermining_id = u.id
            where case when u.withdrawn_at is not null then 'WITHDRAWN'
                       when s.treated then 'TREATED'
                       when s.stopped then 'RESTING'
                       when s.returns_on > :today then 'ACCEPTED'
                       else 'OPEN' end = :state
              and (cast(:pillar as text) is null or exists (select from pillar p where p.slug = :pillar and p.id in (
                   select ip.pillar_id from intervention_pillar ip where ip.intervention_id = u.intervention_id
                   union all select cp.pillar_id from cause_pillar cp where cp.cause_id = u.cause_id)))
            """;

    private final Underminings underminings;
    private final JdbcClient database;
    private final Clock clock;

    UnderminingList(Underminings underminings, JdbcClient database, Clock clock) {
        this.underminings = underminings;
        this.database = database;
        this.clock = clock;
    }

    /** @param total how many there are on all pages */
    record Page(
            List<Undermining> underminings,
            LocalDate today,
            long total,
            @Nullable String previous,
            @Nullable String next) {}

    @Transactional(readOnly = true)
    Page page(UnderminingFilter filter) {
        var backwards = filter.before() != null;
        var ids = Slice.of(ask(filter, backwards), PAGE_SIZE, backwards, filter.after() == null);
        return new Page(
                ids.rows().isEmpty() ? List.of() : underminings.newestFirst(ids(ids.rows())),
                LocalDate.now(clock),
                wanted("select count(*) ", filter, "").single(),
                ids.hasPrevious() ? filter.from("voor", ids.first()) : null,
                ids.hasNext() ? filter.from("na", ids.last()) : null);
    }

    private List<Long> ask(UnderminingFilter filter, boolean backwards) {
        var beyond = backwards
                ? " and u.id > " + filter.before() + " order by u.id"
                : (filter.after() == null ? "" : " and u.id < " + filter.after()) + " order by u.id desc";
        return wanted("select u.id ", filter, beyond + " limit " + (PAGE_SIZE + 1))
                .list();
    }

    private MappedQuerySpec<Long> wanted(String what, UnderminingFilter filter, String order) {
        return database.sql(what + WANTED + order)
                .param("today", LocalDate.now(clock))
                .param("state", filter.state().name())
                .param("pillar", filter.pillar())
                .query(Long.class);
    }
}
