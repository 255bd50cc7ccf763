create table action (
    id               bigint  generated always as identity primary key,
    version          integer not null,
    table_id         bigint  not null constraint action_table_fk references body,
    title            text    not null constraint action_title_length check (title ~ '\S' and length(title) <= 160),
    owner_id         bigint  not null constraint action_owner_fk references seat,
    partner_id       bigint  constraint action_partner_fk references partner_organisation,
    state            text    not null constraint action_state check (state in ('TODO', 'BUSY', 'WAITING', 'DONE', 'DROPPED')),
    state_words      text    constraint action_state_words_length check (state_words ~ '\S' and length(state_words) <= 2000),
    state_since      date    not null,
    moment_words     text    not null
        constraint action_moment_words_length check (moment_words ~ '\S' and length(moment_words) <= 120),
    moment_earliest  date,
    moment_latest    date,
    moment_review_on date,
    -- the last day of the window; what has none comes last
    due              date    not null generated always as (coalesce(moment_latest, date '9999-12-31')) stored,
    constraint action_moment_window check (moment_earliest <= moment_latest),
    constraint action_moment_review
        check ((moment_review_on is null) = (moment_earliest is not null or moment_latest is not null)),
    -- whom or what it waits for, or why it was dropped
    constraint action_state_words check ((state in ('WAITING', 'DROPPED')) = (state_words is not null))
);

create index action_due_idx on action (due, id);
create index action_table_idx on action (table_id, state, due);
create index action_owner_idx on action (owner_id, due);
create index action_partner_idx on action (partner_id);
create index action_title_idx on action using gin (lower(title) gin_trgm_ops);

create table progress_note (
    id         bigint      generated always as identity primary key,
    version    integer     not null,
    action_id  bigint      not null constraint progress_note_action_fk references action,
    author_id  bigint      not null constraint progress_note_author_fk references person,
    written_at timestamptz not null,
    state      text        not null constraint progress_note_state check (state in ('TODO', 'BUSY', 'WAITING', 'DONE', 'DROPPED')),
    words      text        constraint progress_note_words_length check (words ~ '\S' and length(words) <= 2000),
    constraint progress_note_words check (state not in ('WAITING', 'DROPPED') or words is not null)
);

create index progress_note_action_idx on progress_note (action_id, written_at desc);
create index progress_note_written_idx on progress_note (written_at desc);
