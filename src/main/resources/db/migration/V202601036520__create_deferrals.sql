-- Why a cause is not taken up now, in words for residents. Each time it is said anew; what was said before stays.
create table deferral (
    id         bigint      generated always as identity primary key,
    version    integer     not null,
    cause_id   bigint      not null constraint deferral_cause_fk references cause,
    sentence   text        not null constraint deferral_sentence_length
               check (sentence ~ '\S' and length(sentence) between 20 and 300),
    author_id  bigint      not null constraint deferral_author_fk references person,
    author     text        not null constraint deferral_author_length check (author ~ '\S' and length(author) <= 120),
    written_at timestamptz not null
);

create index deferral_cause_idx on deferral (cause_id, id desc);
create index deferral_author_idx on deferral (author_id);

create function refuse_to_change_a_deferral() returns trigger language plpgsql as $$
begin
    raise exception 'Why a cause is not taken up is never changed nor removed' using errcode = 'restrict_violation';
end
$$;

create trigger deferral_is_kept before update or delete on deferral
    for each row execute function refuse_to_change_a_deferral();
create trigger deferrals_are_kept before truncate on deferral
    for each statement execute function refuse_to_change_a_deferral();

-- What can be told about each cause. Something that is done about it goes before the reason why nothing was.
create view cause_outcome as
select c.id as cause_id,
       coalesce(i.thought_of, false) as thought_of,
       coalesce(i.taken_up, false) as taken_up,
       coalesce(i.done, false) as done,
       case when not coalesce(i.taken_up, false) then d.id end as deferral_id
from cause c
left join (select ic.cause_id,
                  bool_or(i.state <> 'STOPPED') as thought_of,
                  bool_or(i.state in ('CHOSEN', 'RUNNING', 'DONE')) as taken_up,
                  bool_or(i.state = 'DONE') as done
           from intervention_cause ic join intervention i on i.id = ic.intervention_id group by ic.cause_id) i on i.cause_id = c.id
left join (select cause_id, max(id) as id from deferral group by cause_id) d on d.cause_id = c.id;
