package nl.veerkrachtigebuurten.merging;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import nl.veerkrachtigebuurten.programme.ProgrammeFile;
import nl.veerkrachtigebuurten.programme.ProgrammePart;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** In the demo the team took together what was heard twice in one scan, and took apart what said two things. */
@Component
@Order(ProgrammePart.BUURTSCAN + 4)
class DemoSuccessions implements ProgrammePart {

    private static final String TWICE = """
            select later.id as finding, first.id as successor
            from finding first join finding later on later.buurtscan_id = first.buurtscan_id and later.kind = first.kind
                and later.id > first.id and similarity(later.words, first.words) > 0.6
                and later.author_name <> first.author_name
            where first.withdrawn_at is null and later.withdrawn_at is null
                and not exists (select from indication i where i.finding_id = later.id)
            order by similarity(later.words, first.words) desc, first.id limit 3""";

    private static final String TWO_THINGS = """
            select f.id from finding f join buurtscan s on s.id = f.buurtscan_id
            where f.withdrawn_at is null and f.words ilike '%De huur gaat omhoog en het onderhoud blijft hetzelfde%'
            order by s.phase = 'INTERPRETATION' desc, f.id limit 1""";

    private static final String PART = """
            insert into finding (version, buurtscan_id, key, kind, words, interpretation, heard_on, heard_by, partner_id,
                                 author_id, author_name, created_at)
            select 0, f.buurtscan_id, gen_random_uuid(), f.kind, :words, :meaning, f.heard_on, f.heard_by, f.partner_id,
                   team.author_id, team.author_name, f.created_at + interval '3 days'
            from finding f cross join (%s) team where f.id = :id returning id""";

    private static final String TEAM = "select author_id, author_name from finding where author_id is not null"
            + " and heard_by <> 'PARTNER' order by id limit 1";

    private static final String GO_ON = """
            insert into finding_succession (version, finding_id, successor_id, kind, reason, author_id, author_name, created_at)
            select 0, f.id, :successor, :kind, :reason, team.author_id, team.author_name, f.created_at + interval '3 days'
            from finding f cross join (%s) team where f.id = :id""".formatted(TEAM);

    private static final String CARRY = """
            insert into indication (version, cause_id, kind, finding_id, certainty, author_id, author, written_at)
            select 0, i.cause_id, i.kind, :successor, i.certainty, s.author_id, s.author_name, s.created_at
            from indication i join finding_succession s on s.finding_id = i.finding_id and s.successor_id = :successor
            where i.finding_id = :id and s.author_id is not null
            on conflict do nothing""";

    private static final String WITHDRAW = "update finding set withdrawn_at = created_at + interval '3 days',"
            + " withdrawn_why = :why, version = version + 1 where id = :id";

    private final EntityManager entities;
    private final JdbcClient database;

    DemoSuccessions(EntityManager entities, JdbcClient database) {
        this.entities = entities;
        this.database = database;
    }

    /** The programme file knows no successions. */
    @Override
    public void load(ProgrammeFile file) {}

    @Override
    public void live(LocalDate today) {
        entities.flush();
        var taken = new HashSet<Long>();
        database.sql(TWICE).query((row, number) -> List.of(row.getLong(1), row.getLong(2))).list().stream()
                .filter(pair -> taken.add(pair.get(0)) & taken.add(pair.get(1)))
                .forEach(pair -> goOn(
                        pair.get(0),
                        List.of(pair.get(1)),
                        SuccessionKind.MERGED,
                        "Zegt hetzelfde als bevinding nr. " + pair.get(1),
                        "Dezelfde woorden, aan twee deuren gehoord."));
        database.sql(TWO_THINGS).query(Long.class).optional().ifPresent(this::split);
    }

    private void split(long id) {
        var rent = part(id, "De huur gaat omhoog.", "Woonlasten als bron van andere problemen.");
        var upkeep = part(id, "Het onderhoud blijft hetzelfde.", "Bewoners zien niet wat zij voor hun huur krijgen.");
        goOn(
                id,
                List.of(rent, upkeep),
                SuccessionKind.SPLIT,
                "Gesplitst in bevindingen nr. " + rent + ", " + upkeep,
                "Dit gaat over de huur én over het onderhoud.");
    }

    private long part(long id, String words, String meaning) {
        var part = database.sql(PART.formatted(TEAM))
                .param("id", id)
                .param("words", words)
                .param("meaning", meaning)
                .query(Long.class)
                .single();
        for (var copied : List.of(
                "insert into finding_pillar (finding_id, pillar_id) select :part, pillar_id from finding_pillar",
                "insert into finding_place (finding_id, place) select :part, place from finding_place")) {
            database.sql(copied + " where finding_id = :id")
                    .param("part", part)
                    .param("id", id)
                    .update();
        }
        return part;
    }

    private void goOn(long id, List<Long> successors, SuccessionKind kind, String what, String reason) {
        for (var successor : successors) {
            database.sql(GO_ON)
                    .param("id", id)
                    .param("successor", successor)
                    .param("kind", kind.name())
                    .param("reason", reason)
                    .update();
            database.sql(CARRY).param("id", id).param("successor", successor).update();
        }
        database.sql(WITHDRAW)
                .param("id", id)
                .param("why", what + ": " + reason)
                .update();
    }
}
