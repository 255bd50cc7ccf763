create table status_report (
    id           bigint      generated always as identity primary key,
    version      integer     not null,
    milestone_id bigint      not null constraint status_report_milestone_fk references milestone,
    assessment   text        not null
        constraint status_report_assessment check (assessment in ('ON_TRACK', 'AT_RISK', 'LATE', 'REACHED', 'DROPPED')),
    words        text        not null constraint status_report_words_length check (words ~ '\S' and length(words) <= 2000),
    author       text        not null constraint status_report_author_length check (length(author) between 1 and 120),
    author_id    bigint      constraint status_report_author_fk references person,
    signed_at    timestamptz not null
);

create index status_report_milestone_idx on status_report (milestone_id, signed_at);
create index status_report_signed_idx on status_report (signed_at);

create table slip (
    id            bigint      generated always as identity primary key,
    version       integer     not null,
    milestone_id  bigint      not null constraint slip_milestone_fk references milestone,
    was_words     text        not null constraint slip_was_length check (length(was_words) <= 120),
    was_latest    date,
    became_words  text        not null constraint slip_became_length check (length(became_words) <= 120),
    became_latest date,
    why           text        not null constraint slip_why_length check (why ~ '\S' and length(why) <= 2000),
    author        text        not null constraint slip_author_length check (length(author) between 1 and 120),
    author_id     bigint      constraint slip_author_fk references person,
    signed_at     timestamptz not null
);

create index slip_milestone_idx on slip (milestone_id, signed_at);
create index slip_signed_idx on slip (signed_at);

-- what was said stays said
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is only ever added to', tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger status_report_append_only before update or delete on status_report
    for each row execute function refuse_change();
create trigger status_report_no_truncate before truncate on status_report
    for each statement execute function refuse_change();
create trigger slip_append_only before update or delete on slip
    for each row execute function refuse_change();
create trigger slip_no_truncate before truncate on slip
    for each statement execute function refuse_change();
