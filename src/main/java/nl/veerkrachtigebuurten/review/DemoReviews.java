package nl.veerkrachtigebuurten.review;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import nl.veerkrachtigebuurten.programme.ProgrammeFile;
import nl.veerkrachtigebuurten.programme.ProgrammePart;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** In the demo the team has looked at all findings of the scans that are done or being read, and at some of today's. */
@Component
@Order(ProgrammePart.BUURTSCAN + 2)
class DemoReviews implements ProgrammePart {

    private static final String REVIEWS = """
            insert into finding_review (version, finding_id, verdict, reason, author_id, author_name, created_at)
            select 0, f.id, said.verdict, said.reason, team.author_id, team.author_name, f.created_at + interval '2 days'
            from finding f join buurtscan s on s.id = f.buurtscan_id
            cross join lateral (select case when s.phase <> 'EXPLORATION' then 'COUNTS'
                                            when f.id % 13 = 0 then 'ASKS'
                                            when f.id % 7 = 0 then 'SEEN'
                                            when f.id % 2 = 0 then 'COUNTS' end as verdict) given
            cross join lateral (select given.verdict, case when given.verdict = 'ASKS' then :reason end as reason) said
            cross join (select author_id, author_name from finding where author_id is not null and heard_by <> 'PARTNER'
                        order by id limit 1) team
            where given.verdict is not null and f.created_at + interval '2 days' <= :today order by f.id""";

    private final EntityManager entities;
    private final JdbcClient database;

    DemoReviews(EntityManager entities, JdbcClient database) {
        this.entities = entities;
        this.database = database;
    }

    @Override
    public void load(ProgrammeFile file) {
        // the file holds no reviews
    }

    @Override
    public void live(LocalDate today) {
        entities.flush();
        database.sql(REVIEWS)
                .param("reason", "Gaat dit over de eigen straat, of over de hele buurt? Zet dat er nog bij.")
                .param("today", today)
                .update();
    }
}
