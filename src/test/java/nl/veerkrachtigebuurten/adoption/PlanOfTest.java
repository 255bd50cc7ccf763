package nl.veerkrachtigebuurten.adoption;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A plan of Leren with two chapters, of its own for each test: what was submitted can never be taken away again. */
class PlanOfTest {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final JdbcClient database;
    final String slug = "proefplan-" + COUNT.incrementAndGet();
    final String path = "/plannen/" + slug;

    PlanOfTest(JdbcClient database) {
        this.database = database;
        database.sql(
                        "insert into plan (version, position, kind, slug, title, moment_words, moment_latest, pillar_id)"
                                + " select 0, 900, 'PILLAR', ?, 'Proefplan', 'eind 2030', '2030-12-31', id from pillar where slug = 'leren'")
                .param(slug)
                .update();
        chapter("begin", 20, "Wij beginnen klein.");
        chapter("daarna", 21, "Daarna groeien wij.");
    }

    private void chapter(String chapter, int position, String text) {
        database.sql("insert into chapter (version, plan_id, slug, title, position, is_empty)"
                        + " select 0, id, ?, ?, ?, true from plan where slug = ?")
                .params(chapter, "Hoofdstuk " + chapter, position, slug)
                .update();
        write(chapter, text);
    }

    /** Somebody goes on writing in the draft. */
    void write(String chapter, String text) {
        var next = "coalesce(c.newest, 0) + 1";
        var of = " from chapter c join plan p on p.id = c.plan_id where p.slug = ? and c.slug = ?";
        database.sql("insert into revision (version, chapter_id, number, title, text, writer, written_at)"
                        + " select 0, c.id, " + next + ", c.title, ?, 'Iemand', now()" + of)
                .params(text, slug, chapter)
                .update();
        database.sql("update chapter set newest = coalesce(newest, 0) + 1, is_empty = false, writer = 'Iemand',"
                        + " written_at = now() where id = (select c.id" + of + ")")
                .params(slug, chapter)
                .update();
    }

    long id() {
        return database.sql("select id from plan where slug = ?")
                .param(slug)
                .query(Long.class)
                .single();
    }
}
