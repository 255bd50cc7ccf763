package nl.veerkrachtigebuurten.rootmap;

import java.time.LocalDate;
import java.util.Arrays;
import nl.veerkrachtigebuurten.platform.NotFoundException;

/** What always has to be asked, and the query that answers it. Each row is an id and a title. */
enum Question {
    TWO_PILLARS("twee-pijlers", "/oorzaken/", """
            from cause t where t.id in (select cause_id from cause_pillar group by cause_id having count(*) > 1)"""),
    NO_INTERVENTION("zonder-interventie", "/oorzaken/", """
            from cause t where not exists (select from intervention_cause c join intervention i on i.id = c.intervention_id
                where c.cause_id = t.id and i.state <> 'STOPPED')"""),
    NO_FINDING("zonder-bevinding", "/interventies/", """
            from intervention t where t.state <> 'STOPPED' and not exists (select from intervention_cause c
                join live_indication i on i.cause_id = c.cause_id and i.kind = 'FINDING' where c.intervention_id = t.id)"""),
    NOT_INTERPRETED("niet-geduid", "/bevindingen/", """
            from finding t where t.withdrawn_at is null and t.interpretation is null and t.heard_on < date '%s'
                and not exists (select from live_indication i where i.finding_id = t.id)"""),
    NO_CAUSE("zonder-oorzaak", "/mijlpalen/", """
            from milestone t where t.lane = 'PILLARS' and coalesce(t.said, 'OPEN') not in ('REACHED', 'DROPPED')
                and not exists (select from intervention_milestone m join intervention_cause c
                    on c.intervention_id = m.intervention_id where m.milestone_id = t.id)""");

    private final String word;
    private final String page;
    private final String rows;

    Question(String word, String page, String rows) {
        this.word = word;
        this.page = page;
        this.rows = rows;
    }

    /** As it stands in an address. */
    public String word() {
        return word;
    }

    public String path() {
        return "/wortelkaart/vragen/" + word;
    }

    String page() {
        return page;
    }

    /**
     * The day stands in the words themselves: the database keeps how it goes about a query without parameters, and
     * thinks each time about one of this size with them.
     *
     * @param old the day before which something was heard long ago
     */
    String rows(LocalDate old) {
        return rows.formatted(old);
    }

    static Question at(String word) {
        return Arrays.stream(values())
                .filter(question -> question.word.equals(word))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
