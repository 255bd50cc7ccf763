-- What the team said of a finding, each time: never changed and never removed.
create table finding_review (
    id          bigint      generated always as identity primary key,
    version     integer     not null,
    finding_id  bigint      not null constraint finding_review_finding_fk references finding,
    verdict     text        not null constraint finding_review_verdict check (verdict in ('SEEN', 'COUNTS', 'ASKS', 'OUT')),
    reason      text        constraint finding_review_reason_length check (reason ~ '\S' and length(reason) <= 300),
    author_id   bigint      constraint finding_review_author_fk references person,
    author_name text        not null constraint finding_review_author_name_length check (length(author_name) between 1 and 120),
    created_at  timestamptz not null,
    constraint finding_review_with_reason check (verdict in ('SEEN', 'COUNTS') or reason is not null)
);

create index finding_review_finding_idx on finding_review (finding_id, id);

create function refuse_to_change_a_finding_review() returns trigger language plpgsql as $$
begin
    raise exception 'A review of a finding is never changed or removed' using errcode = 'restrict_violation';
end
$$;

create trigger finding_review_is_kept before update or delete on finding_review
    for each row execute function refuse_to_change_a_finding_review();
create trigger finding_reviews_stay before truncate on finding_review
    for each statement execute function refuse_to_change_a_finding_review();

-- Where each finding stands now, kept up to date by the database itself, so that nobody has to look for it in the history.
create table finding_standing (
    finding_id   bigint not null constraint finding_standing_pk primary key
                        constraint finding_standing_finding_fk references finding on delete cascade,
    buurtscan_id bigint not null constraint finding_standing_buurtscan_fk references buurtscan,
    standing     text   not null constraint finding_standing_known check (standing in ('NEW', 'SEEN', 'COUNTS', 'ASKS', 'OUT'))
);

create index finding_standing_queue_idx on finding_standing (buurtscan_id, standing, finding_id);

insert into finding_standing (finding_id, buurtscan_id, standing)
select id, buurtscan_id, case when withdrawn_at is null then 'NEW' else 'OUT' end from finding;

create function finding_standing_begun() returns trigger language plpgsql as $$
begin
    insert into finding_standing (finding_id, buurtscan_id, standing) select id, buurtscan_id, 'NEW' from added;
    return null;
end $$;

create function finding_standing_judged() returns trigger language plpgsql as $$
begin
    update finding_standing set standing = new.verdict where finding_id = new.finding_id;
    return null;
end $$;

create function finding_standing_withdrawn() returns trigger language plpgsql as $$
begin
    update finding_standing set standing = 'OUT' where finding_id = new.id;
    return null;
end $$;

create trigger finding_standing_begun after insert on finding
    referencing new table as added for each statement execute function finding_standing_begun();
create trigger finding_standing_judged after insert on finding_review
    for each row execute function finding_standing_judged();
create trigger finding_standing_withdrawn after update of withdrawn_at on finding
    for each row when (old.withdrawn_at is null and new.withdrawn_at is not null) execute function finding_standing_withdrawn();
