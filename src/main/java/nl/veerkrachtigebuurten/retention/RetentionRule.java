package nl.veerkrachtigebuurten.retention;

import java.util.function.ToIntFunction;

/** What is kept for so long, and the statement that ends it: all that is older than a day. */
enum RetentionRule {
    CONTACTS("contactgegevens", RetentionPeriods::contacts, """
            with gone as (
                update person p set email = null, phone = null, contact_shown = false, version = version + 1
                where (p.email is not null or p.phone is not null or p.account_id is not null)
                  and exists (select from appointment a where a.person_id = p.id)
                  and not exists (select from appointment a where a.person_id = p.id and (a.ends is null or a.ends > :day))
                returning p.id)
            select count(*)::int from gone"""),
    ACCOUNTS("accounts", RetentionPeriods::contacts, """
            with gone as (
                select forget_account(p.account_id) from person p
                where p.account_id is not null and exists (select from appointment a where a.person_id = p.id)
                  and not exists (select from appointment a where a.person_id = p.id and (a.ends is null or a.ends > :day)))
            select count(*)::int from gone"""),
    PLACES("precieze plaatsen", RetentionPeriods::places, """
            with gone as (delete from finding_place p using finding f where f.id = p.finding_id and f.heard_on < :day
                          returning 1)
            select count(*)::int from gone"""),
    PHOTOS("foto's", RetentionPeriods::photos, """
            with gone as (delete from finding_photo p using finding f where f.id = p.finding_id and f.heard_on < :day
                          returning 1)
            select count(*)::int from gone"""),
    HEARINGS("dagen en partners", RetentionPeriods::hearings, """
            with gone as (
                update finding set heard_on = date_trunc('month', heard_on)::date, partner_id = null, version = version + 1
                where heard_on < :day and (partner_id is not null or extract(day from heard_on) > 1) returning 1)
            select count(*)::int from gone"""),
    WITHDRAWN("ingetrokken bevindingen", RetentionPeriods::withdrawn, """
            with gone as (
                update finding set words = '(weg na de bewaartermijn)', interpretation = null, version = version + 1
                where withdrawn_at < :day and words <> '(weg na de bewaartermijn)' returning id),
            placed as (delete from finding_place p using gone where p.finding_id = gone.id),
            pictured as (delete from finding_photo p using gone where p.finding_id = gone.id)
            select count(*)::int from gone"""),
    DRAFTS("concepten", RetentionPeriods::drafts, """
            with gone as (delete from draft where saved_at < :day returning 1) select count(*)::int from gone"""),
    IMPORTS("bestanden", RetentionPeriods::imports, """
            with left_behind as (
                update finding_import set state = 'DROPPED', version = version + 1
                where state = 'OPEN' and created_at < :day returning id),
            gone as (delete from finding_import_row r using left_behind l where r.import_id = l.id)
            select count(*)::int from left_behind"""),
    UNCONFIRMED("onbevestigde adressen", RetentionPeriods::unconfirmed, """
            with gone as (delete from follower where confirmed_at is null and asked_at < :day returning 1)
            select count(*)::int from gone"""),
    /** Also words that stood in a finding before it was changed or taken back. */
    WORDS("woorden in de zoekindex", periods -> 0, """
            with kept as (
                select distinct word from finding f cross join lateral unnest(tsvector_to_array(
                    to_tsvector('simple', f.words || ' ' || coalesce(f.interpretation, '')))) word
                where f.withdrawn_at is null and cast(:day as date) is not null),
            gone as (delete from finding_word w where not exists (select from kept where kept.word = w.word) returning 1)
            select count(*)::int from gone""");

    private final String what;
    private final ToIntFunction<RetentionPeriods> period;
    private final String sql;

    RetentionRule(String what, ToIntFunction<RetentionPeriods> period, String sql) {
        this.what = what;
        this.period = period;
        this.sql = sql;
    }

    /** As it stands in the log. */
    String what() {
        return what;
    }

    int days(RetentionPeriods periods) {
        return period.applyAsInt(periods);
    }

    String sql() {
        return sql;
    }
}
