-- The words that occur in findings, so that a misspelt or shortened one can be led to those that exist.
create table finding_word (
    word text not null constraint finding_word_pk primary key
);

create index finding_word_idx on finding_word using gin (word gin_trgm_ops);

create function finding_words_collected() returns trigger language plpgsql as $$
begin
    insert into finding_word (word)
    select distinct word
    from said cross join lateral unnest(tsvector_to_array(
        to_tsvector('simple', said.words || ' ' || coalesce(said.interpretation, '')))) word
    where word ~ '^[[:alpha:]]{3,40}$' and not exists (select from finding_word known where known.word = word.word)
    order by word
    on conflict do nothing;
    return null;
end $$;

create trigger finding_words_inserted after insert on finding
    referencing new table as said for each statement execute function finding_words_collected();
create trigger finding_words_updated after update on finding
    referencing new table as said for each statement execute function finding_words_collected();
