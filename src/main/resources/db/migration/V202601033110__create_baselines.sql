create table baseline (
    id            bigint      generated always as identity primary key,
    version       integer     not null,
    name          text        not null constraint baseline_name_length check (name ~ '\S' and length(name) <= 80),
    day           date        not null,
    author        text        not null constraint baseline_author_length check (length(author) between 1 and 120),
    author_id     bigint      constraint baseline_author_fk references person,
    signed_at     timestamptz not null,
    withdrawn_on  date,
    withdrawn_by  text        constraint baseline_withdrawn_by_length check (length(withdrawn_by) between 1 and 120),
    withdrawn_why text        constraint baseline_withdrawn_why_length
        check (withdrawn_why ~ '\S' and length(withdrawn_why) <= 500),
    constraint baseline_withdrawn check (num_nonnulls(withdrawn_on, withdrawn_by, withdrawn_why) in (0, 3))
);

create unique index baseline_name_unique on baseline (lower(name)) where withdrawn_on is null;

-- a baseline is named and withdrawn, and nothing else
create function refuse_change_of_baseline() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.withdrawn_on is not null
        or (new.name, new.day, new.author, new.author_id, new.signed_at)
            is distinct from (old.name, old.day, old.author, old.author_id, old.signed_at)
    then
        raise exception 'a baseline can only be withdrawn' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;

create trigger baseline_fixed before update or delete on baseline
    for each row execute function refuse_change_of_baseline();
create trigger baseline_no_truncate before truncate on baseline
    for each statement execute function refuse_change();
