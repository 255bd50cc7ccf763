-- In which other findings a finding goes on: it said the same as another, or it said two things.
create table finding_succession (
    id           bigint      generated always as identity primary key,
    version      integer     not null,
    finding_id   bigint      not null constraint finding_succession_finding_fk references finding,
    successor_id bigint      not null constraint finding_succession_successor_fk references finding,
    kind         text        not null constraint finding_succession_kind check (kind in ('MERGED', 'SPLIT')),
    reason       text        not null constraint finding_succession_reason_length check (reason ~ '\S' and length(reason) <= 200),
    author_id    bigint      constraint finding_succession_author_fk references person,
    author_name  text        not null constraint finding_succession_author_name_length check (length(author_name) between 1 and 120),
    created_at   timestamptz not null,
    constraint finding_succession_once unique (finding_id, successor_id),
    constraint finding_succession_of_another check (finding_id <> successor_id)
);

create unique index finding_succession_merged_once on finding_succession (finding_id) where kind = 'MERGED';
create index finding_succession_successor_idx on finding_succession (successor_id);
create index finding_succession_author_idx on finding_succession (author_id);

create function refuse_to_change_a_finding_succession() returns trigger language plpgsql as $$
begin
    raise exception 'What became of a finding is never changed or removed' using errcode = 'restrict_violation';
end
$$;

create trigger finding_succession_is_kept before update or delete on finding_succession
    for each row execute function refuse_to_change_a_finding_succession();
create trigger finding_successions_stay before truncate on finding_succession
    for each statement execute function refuse_to_change_a_finding_succession();

-- Both findings are locked first, so that of two at once the second sees what the first did. A circle would need a last
-- step into a finding that goes on in others already: those take in nothing, so there is none, however many work at once.
create function check_a_finding_succession() returns trigger language plpgsql as $$
begin
    perform from finding where id in (new.finding_id, new.successor_id) order by id for no key update;
    if (select count(distinct buurtscan_id) from finding where id in (new.finding_id, new.successor_id)) > 1 then
        raise exception 'A finding goes on in one of the same buurtscan' using errcode = 'restrict_violation';
    end if;
    if exists (select from finding_succession where finding_id = new.successor_id)
            or exists (select from finding where id = new.successor_id and withdrawn_at is not null) then
        raise exception 'A finding goes on in one that counts, and never in a circle' using errcode = 'restrict_violation';
    end if;
    if exists (select from finding_succession
               where finding_id = new.finding_id and (kind = 'MERGED' or new.kind = 'MERGED')) then
        raise exception 'A finding goes on once' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;

create trigger finding_succession_is_checked before insert on finding_succession
    for each row execute function check_a_finding_succession();

-- At the end of the transaction: what goes on elsewhere no longer counts itself, and two things are two findings.
create function check_what_became_of_a_finding() returns trigger language plpgsql as $$
begin
    if exists (select from finding where id = new.finding_id and withdrawn_at is null) then
        raise exception 'A finding that goes on in another is withdrawn' using errcode = 'restrict_violation';
    end if;
    if new.kind = 'SPLIT' and (select count(*) from finding_succession where finding_id = new.finding_id) < 2 then
        raise exception 'A finding is split in two at least' using errcode = 'restrict_violation';
    end if;
    return null;
end
$$;

create constraint trigger finding_succession_is_complete after insert on finding_succession
    deferrable initially deferred for each row execute function check_what_became_of_a_finding();
