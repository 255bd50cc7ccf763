create table promise (
    id               bigint      generated always as identity primary key,
    version          integer     not null,
    words            text        not null constraint promise_words_length check (words ~ '\S' and length(words) <= 600),
    to_whom          text        not null constraint promise_to_whom_length check (to_whom ~ '\S' and length(to_whom) <= 200),
    seat_id          bigint      not null constraint promise_seat_fk references seat,
    pillar_id        bigint      constraint promise_pillar_fk references pillar,
    moment_words     text        not null
        constraint promise_moment_words_length check (moment_words ~ '\S' and length(moment_words) <= 120),
    moment_earliest  date,
    moment_latest    date,
    moment_review_on date,
    state            text        not null constraint promise_state check (state in ('OPEN', 'MOVED', 'KEPT', 'LAPSED')),
    source           text        not null
        constraint promise_source check (source in ('CHAPTER', 'STATUS_REPORT', 'NEWSLETTER', 'MINUTES')),
    chapter_id       bigint      constraint promise_chapter_fk references chapter,
    passage          text        constraint promise_passage_length check (passage ~ '\S' and length(passage) <= 2000),
    passage_before   text,
    passage_after    text,
    passage_at       integer     constraint promise_passage_at check (passage_at >= 0),
    passage_revision integer,
    passage_lost     boolean,
    report_id        bigint      constraint promise_report_fk references status_report,
    source_title     text        constraint promise_source_title_length check (source_title ~ '\S' and length(source_title) <= 160),
    source_day       date,
    source_link      text        constraint promise_source_link check (source_link ~ '^https?://\S+$' and length(source_link) <= 500),
    author           text        not null constraint promise_author_length check (author ~ '\S' and length(author) <= 120),
    author_id        bigint      constraint promise_author_fk references person,
    signed_at        timestamptz not null,
    constraint promise_moment_window check (moment_earliest <= moment_latest),
    constraint promise_moment_review check ((moment_review_on is null) = (coalesce(moment_earliest, moment_latest) is not null)),
    constraint promise_in_chapter check ((source = 'CHAPTER')
        = (num_nonnulls(chapter_id, passage, passage_before, passage_after, passage_at, passage_revision, passage_lost) = 7)
        and (source = 'CHAPTER' or num_nonnulls(chapter_id, passage) = 0)),
    constraint promise_in_report check ((source = 'STATUS_REPORT') = (report_id is not null)),
    constraint promise_elsewhere check ((source in ('NEWSLETTER', 'MINUTES')) = (num_nonnulls(source_title, source_day) = 2)
        and (source in ('NEWSLETTER', 'MINUTES') or num_nonnulls(source_title, source_day, source_link) = 0)),
    constraint promise_revision_fk foreign key (chapter_id, passage_revision) references revision (chapter_id, number)
);

create index promise_chapter_idx on promise (chapter_id, passage_at);
create index promise_report_idx on promise (report_id);
create index promise_seat_idx on promise (seat_id, state);
create index promise_pillar_idx on promise (pillar_id);
create index promise_open_idx on promise (moment_latest) where state in ('OPEN', 'MOVED');
create index promise_search_idx on promise using gin (to_tsvector('dutch', words || ' ' || to_whom));

-- what was said of a promise: by whom, in which capacity, when; and from which moment to which it moved
create table promise_statement (
    id           bigint      generated always as identity primary key,
    version      integer     not null,
    promise_id   bigint      not null constraint promise_statement_promise_fk references promise,
    state        text        not null constraint promise_statement_state check (state in ('MOVED', 'KEPT', 'LAPSED')),
    words        text        not null constraint promise_statement_words_length check (words ~ '\S' and length(words) <= 2000),
    link         text        constraint promise_statement_link check (link ~ '^https?://\S+$' and length(link) <= 500),
    was_words    text        constraint promise_statement_was_length check (was_words ~ '\S' and length(was_words) <= 120),
    became_words text        constraint promise_statement_became_length check (became_words ~ '\S' and length(became_words) <= 120),
    decision     text        constraint promise_statement_decision_length check (decision ~ '\S' and length(decision) <= 300),
    spoke_as     text        not null constraint promise_statement_spoke_as_length check (spoke_as ~ '\S' and length(spoke_as) <= 2000),
    author       text        not null constraint promise_statement_author_length check (author ~ '\S' and length(author) <= 120),
    author_id    bigint      constraint promise_statement_author_fk references person,
    signed_at    timestamptz not null,
    constraint promise_statement_moves check ((state = 'MOVED') = (num_nonnulls(was_words, became_words) = 2)
        and (state = 'MOVED' or num_nonnulls(was_words, became_words) = 0)),
    constraint promise_statement_decided check ((state = 'LAPSED') = (decision is not null))
);

create index promise_statement_promise_idx on promise_statement (promise_id, signed_at);
create index promise_statement_signed_idx on promise_statement (signed_at);
