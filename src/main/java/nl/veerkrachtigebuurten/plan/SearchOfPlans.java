package nl.veerkrachtigebuurten.plan;

import static nl.veerkrachtigebuurten.access.Permission.READ_PLANS;

import java.util.List;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.gathering.Hit;
import nl.veerkrachtigebuurten.gathering.Searchable;
import nl.veerkrachtigebuurten.gathering.TextSearch;
import org.springframework.stereotype.Component;

/** Finds plans by their title, and chapters by their title and by what they say now. */
@Component
class SearchOfPlans implements Searchable {

    private static final String FOUND = """
            with query as (select websearch_to_tsquery('dutch', :words) as words),
            plans as (
                select 'plan.kind' as kind, p.title, '/plannen/' || p.slug as href, '' as text, 2 as rank
                from plan p, query q
                where to_tsvector('dutch', p.title || ' ' || coalesce(p.about, '')) @@ q.words),
            chapters as (
                select 'chapter.kind' as kind, p.title || ': ' || c.title as title,
                       '/plannen/' || p.slug || '/' || c.slug as href, coalesce(r.text, '') as text,
                       ts_rank(c.search, q.words) as rank
                from query q, chapter c
                join plan p on p.id = c.plan_id
                left join revision r on r.chapter_id = c.id and r.number = c.newest
                where c.search @@ q.words
                order by rank desc, c.id
                limit :most)
            select kind, title, href, ts_headline('dutch', text, q.words,
                   'StartSel="", StopSel="", MinWords=12, MaxWords=30') as excerpt
            from (select * from plans union all select * from chapters) found, query q
            order by rank desc, title
            limit :most
            """;

    private final TextSearch search;

    SearchOfPlans(TextSearch search) {
        this.search = search;
    }

    /** Who may read plans, may read all of them. */
    @Override
    public List<Hit> search(String words, Member member, int most) {
        if (!member.may(READ_PLANS)) {
            return List.of();
        }
        return search.find(
                FOUND,
                words,
                most,
                (row, number) -> new Hit(
                        row.getString("kind"),
                        row.getString("title"),
                        row.getString("href"),
                        withoutMarks(row.getString("excerpt"))));
    }

    /** An excerpt is read as words: Markdown's marks go. */
    private static String withoutMarks(String excerpt) {
        return excerpt.replaceAll("(?m)^\\s*(#{1,6}|[-*>]|\\d+\\.)\\s+", "")
                .replaceAll("\\]\\([^)\\s]*\\)?", "")
                .replaceAll("[*_`|\\[\\]\\\\]+|-{3,}", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
