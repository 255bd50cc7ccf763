-- the steps towards a milestone: taken one by one by who holds their seats
create table step (
    id                bigint  generated always as identity primary key,
    version           integer not null,
    milestone_id      bigint  not null constraint step_milestone_fk references milestone,
    title             text    not null constraint step_title_length check (length(title) between 1 and 160),
    owner_id          bigint  not null constraint step_owner_fk references seat,
    weight            integer not null constraint step_weight_range check (weight between 1 and 9),
    position          integer not null,
    moment_words      text
        constraint step_moment_words_length check (moment_words ~ '\S' and length(moment_words) <= 120),
    moment_earliest   date,
    moment_latest     date,
    moment_review_on  date,
    state             text    not null constraint step_state check (state in ('OPEN', 'DONE', 'LAPSED')),
    reason            text    constraint step_reason_length check (length(reason) between 1 and 2000),
    author            text    constraint step_author_length check (length(author) between 1 and 120),
    author_id         bigint  constraint step_author_fk references person,
    signed_at         timestamptz,
    constraint step_moment_window check (moment_earliest <= moment_latest),
    constraint step_moment_review check (
        moment_words is null and num_nonnulls(moment_earliest, moment_latest, moment_review_on) = 0
        or moment_words is not null
            and (moment_review_on is null) = (coalesce(moment_earliest, moment_latest) is not null)),
    constraint step_lapsed_with_a_reason check ((state = 'LAPSED') = (reason is not null)),
    constraint step_signed check (num_nonnulls(author, signed_at) in (0, 2) and (state = 'OPEN' or author is not null))
);

create index step_milestone_idx on step (milestone_id, position, id);
create index step_owner_idx on step (owner_id) where state = 'OPEN';
create index step_words_idx on step using gin (to_tsvector('dutch', title));

-- that a step was ticked, unticked or lapsed, by whom and when
create table step_mark (
    id         bigint      generated always as identity primary key,
    version    integer     not null,
    step_id    bigint      not null constraint step_mark_step_fk references step,
    became     text        not null constraint step_mark_became check (became in ('OPEN', 'DONE', 'LAPSED')),
    author     text        not null constraint step_mark_author_length check (length(author) between 1 and 120),
    author_id  bigint      constraint step_mark_author_fk references person,
    signed_at  timestamptz not null
);

create index step_mark_step_idx on step_mark (step_id, signed_at desc);
create index step_mark_news_idx on step_mark (signed_at desc);
