-- a milestone that waits for one that moved: until its owner says that its own moment still holds
create table ripple (
    id            bigint      generated always as identity primary key,
    version       integer     not null,
    milestone_id  bigint      not null constraint ripple_milestone_fk references milestone,
    moved_id      bigint      not null constraint ripple_moved_fk references milestone,
    was_words     text        not null constraint ripple_was_length check (length(was_words) between 1 and 120),
    became_words  text        not null constraint ripple_became_length check (length(became_words) between 1 and 120),
    why           text        not null constraint ripple_why_length check (length(why) between 1 and 2000),
    author        text        not null constraint ripple_author_length check (length(author) between 1 and 120),
    author_id     bigint      constraint ripple_author_fk references person,
    signed_at     timestamptz not null,
    answered_at   timestamptz,
    answered_by   text        constraint ripple_answered_by_length check (length(answered_by) between 1 and 120),
    constraint ripple_other check (milestone_id <> moved_id),
    constraint ripple_answered check ((answered_at is null) = (answered_by is null))
);

-- asked once for each milestone that moved, however often it moves
create unique index ripple_open_idx on ripple (milestone_id, moved_id) where answered_at is null;
create index ripple_moved_idx on ripple (moved_id);
