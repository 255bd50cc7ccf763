-- That a talent or an initiative from a scan can help with an intervention, and why; it can be taken back once.
create table talent_match (
    id              bigint      generated always as identity primary key,
    version         integer     not null,
    intervention_id bigint      not null constraint talent_match_intervention_fk references intervention,
    finding_id      bigint      not null constraint talent_match_finding_fk references finding,
    why             text        not null constraint talent_match_why_length check (why ~ '\S' and length(why) <= 600),
    author_id       bigint      not null constraint talent_match_author_fk references person,
    author          text        not null constraint talent_match_author_length check (author ~ '\S' and length(author) <= 120),
    written_at      timestamptz not null,
    withdrawn_why   text        constraint talent_match_withdrawn_why_length check (withdrawn_why ~ '\S' and length(withdrawn_why) <= 1000),
    withdrawn_by_id bigint      constraint talent_match_withdrawn_by_fk references person,
    withdrawn_by    text        constraint talent_match_withdrawn_by_length check (withdrawn_by ~ '\S' and length(withdrawn_by) <= 120),
    withdrawn_at    timestamptz,
    constraint talent_match_withdrawn_whole check (num_nulls(withdrawn_why, withdrawn_by_id, withdrawn_by, withdrawn_at) in (0, 4))
);

create unique index talent_match_once on talent_match (intervention_id, finding_id) where withdrawn_at is null;
create index talent_match_intervention_idx on talent_match (intervention_id, id desc);
create index talent_match_finding_idx on talent_match (finding_id, id desc);
create index talent_match_author_idx on talent_match (author_id);
create index talent_match_withdrawn_by_idx on talent_match (withdrawn_by_id) where withdrawn_by_id is not null;
create index finding_talent_idx on finding (id desc) where kind in ('TALENT', 'INITIATIVE') and withdrawn_at is null;

create function refuse_another_talent_match() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.withdrawn_at is null
        and (old.intervention_id, old.finding_id, old.why, old.author_id, old.author, old.written_at)
            = (new.intervention_id, new.finding_id, new.why, new.author_id, new.author, new.written_at) then
        return new;
    end if;
    raise exception 'A match of a talent stays as it was made' using errcode = 'restrict_violation';
end
$$;

create trigger talent_match_is_kept before update or delete on talent_match
    for each row execute function refuse_another_talent_match();
create trigger talent_matches_are_kept before truncate on talent_match
    for each statement execute function refuse_another_talent_match();

-- Only a talent or an initiative can be matched.
create function refuse_to_match_another_kind() returns trigger language plpgsql as $$
begin
    if not exists (select from finding where id = new.finding_id and kind in ('TALENT', 'INITIATIVE')) then
        raise exception 'Only a talent or an initiative can help' using errcode = 'check_violation';
    end if;
    return new;
end
$$;

create trigger talent_match_of_a_talent before insert on talent_match
    for each row execute function refuse_to_match_another_kind();
