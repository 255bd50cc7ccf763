package nl.veerkrachtigebuurten.replycard;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.veerkrachtigebuurten.buurtscan.Author;
import nl.veerkrachtigebuurten.programme.ProgrammeFile;
import nl.veerkrachtigebuurten.programme.ProgrammePart;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** In the demo the team printed cards twice, some came back, and some codes were given at the door. */
@Component
@Order(ProgrammePart.BUURTSCAN + 3)
class DemoCards implements ProgrammePart {

    private static final String TEAM =
            "select author_id, author_name from finding where author_id is not null and heard_by <> 'PARTNER' order by id limit 1";
    private static final String AT_MEETINGS =
            "select id from finding f where heard_by in ('MEETING', 'SURVEY') and heard_on > :day"
                    + " and withdrawn_at is null and not exists (select from reply_card where finding_id = f.id) order by heard_on, id limit :most";
    private static final String WITH_WORDS =
            "select min(id) from finding where withdrawn_at is null and words ilike '%' || :words || '%'";

    private final CardSheets sheets;
    private final ReplyCards cards;
    private final EntityManager entities;
    private final JdbcClient database;
    private final Clock clock;

    DemoCards(CardSheets sheets, ReplyCards cards, EntityManager entities, JdbcClient database, Clock clock) {
        this.sheets = sheets;
        this.cards = cards;
        this.entities = entities;
        this.database = database;
        this.clock = clock;
    }

    /** The programme file knows no cards. */
    @Override
    public void load(ProgrammeFile file) {}

    @Override
    public void live(LocalDate today) {
        entities.flush();
        for (var place = 0; place < DemoCodes.FINDINGS.size(); place++) {
            var code = DemoCodes.all().get(place);
            withWords(DemoCodes.FINDINGS.get(place))
                    .forEach(id -> cards.save(ReplyCard.of(id, code, at(today.minusDays(9)))));
        }
        print(24, 12, today.minusDays(95));
        print(40, 7, today.minusDays(24));
    }

    private List<Long> withWords(String words) {
        return database.sql(WITH_WORDS).param("words", words).query(Long.class).optional().stream()
                .toList();
    }

    private void print(int number, int most, LocalDate day) {
        var author = database.sql(TEAM)
                .query((row, at) -> new Author(row.getLong(1), row.getString(2)))
                .single();
        var sheet = sheets.save(new CardSheet(number, author, at(day)));
        var blank = cards.saveAll(Stream.generate(CardCode::made)
                        .limit(number)
                        .map(code -> ReplyCard.blank(code, sheet))
                        .toList())
                .iterator();
        database.sql(AT_MEETINGS)
                .param("day", day)
                .param("most", most)
                .query(Long.class)
                .list()
                .forEach(id -> blank.next().bind(id, at(day.plusDays(6))));
        entities.flush();
    }

    private Instant at(LocalDate day) {
        return day.atTime(15, 30).atZone(clock.getZone()).toInstant();
    }
}
