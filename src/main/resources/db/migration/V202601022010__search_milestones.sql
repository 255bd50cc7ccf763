-- The words of a milestone, kept: to make them anew for each milestone at each search takes longer than to look in them.
alter table milestone add column search tsvector not null
    generated always as (to_tsvector('dutch', title || ' ' || coalesce(why, ''))) stored;

drop index milestone_words_idx;

create index milestone_search_idx on milestone using gin (search);
