create table fit_check (
    id               bigint      generated always as identity primary key,
    version          integer     not null,
    plan_id          bigint      constraint fit_check_plan_fk references plan,
    intervention_id  bigint      constraint fit_check_intervention_fk references intervention,
    neighbourhood_id bigint      constraint fit_check_neighbourhood_fk references neighbourhood,
    question         text        not null constraint fit_check_question_length check (question ~ '\S' and length(question) <= 300),
    question_english text        constraint fit_check_question_english_length check (length(question_english) <= 300),
    asked            text        not null constraint fit_check_asked check (asked in ('RESIDENTS', 'STAKEHOLDERS', 'BOTH')),
    one_in           integer     not null constraint fit_check_one_in check (one_in between 2 and 4),
    opens            date        not null,
    closes           date        not null,
    address_key      text        not null constraint fit_check_key unique
                     constraint fit_check_key_length check (length(address_key) >= 40),
    author_id        bigint      not null constraint fit_check_author_fk references person,
    author           text        not null constraint fit_check_author_length check (author ~ '\S' and length(author) <= 120),
    written_at       timestamptz not null,
    handled_on       date,
    handled_by       text        constraint fit_check_handled_by_length check (length(handled_by) <= 120),
    constraint fit_check_asks_about_one check (num_nonnulls(plan_id, intervention_id) = 1),
    constraint fit_check_window check (closes >= opens),
    constraint fit_check_handled check ((handled_on is null) = (handled_by is null))
);

create index fit_check_plan_idx on fit_check (plan_id) where plan_id is not null;
create index fit_check_intervention_idx on fit_check (intervention_id) where intervention_id is not null;
create index fit_check_neighbourhood_idx on fit_check (neighbourhood_id) where neighbourhood_id is not null;
create index fit_check_closes_idx on fit_check (closes);
create index fit_check_author_idx on fit_check (author_id);
create index fit_check_search_idx on fit_check using gin (to_tsvector('dutch', question));

create table fit_adjustment (
    id         bigint      generated always as identity primary key,
    version    integer     not null,
    check_id   bigint      not null constraint fit_adjustment_check_fk references fit_check,
    kind       text        not null constraint fit_adjustment_kind check (kind in ('CHANGE', 'HOLD', 'STOP', 'ACCEPT')),
    reason     text        not null constraint fit_adjustment_reason_length check (reason ~ '\S' and length(reason) <= 2000),
    author_id  bigint      not null constraint fit_adjustment_author_fk references person,
    author     text        not null constraint fit_adjustment_author_length check (author ~ '\S' and length(author) <= 120),
    written_at timestamptz not null
);

create index fit_adjustment_check_idx on fit_adjustment (check_id, id desc);
create index fit_adjustment_written_idx on fit_adjustment (written_at);
create index fit_adjustment_author_idx on fit_adjustment (author_id);

-- Who answered, when on a day and from where is not known: there is no place to keep it.
create table fit_answer (
    id          bigint  generated always as identity primary key,
    check_id    bigint  not null constraint fit_answer_check_fk references fit_check,
    fit         text    not null constraint fit_answer_fit check (fit in ('FITS', 'PARTLY', 'MISFIT')),
    story       text    constraint fit_answer_story_length check (story ~ '\S' and length(story) <= 2000),
    answered_on date    not null,
    on_paper    boolean not null
);

create index fit_answer_check_idx on fit_answer (check_id, fit);

create table fit_code (
    hash     text   constraint fit_code_pk primary key constraint fit_code_hash check (hash ~ '^[0-9a-f]{64}$'),
    check_id bigint not null constraint fit_code_check_fk references fit_check
);

create index fit_code_check_idx on fit_code (check_id);

-- That a code was used is kept apart from what was answered with it; the key lets it be used once.
create table fit_code_use (
    hash text constraint fit_code_use_pk primary key constraint fit_code_use_fk references fit_code
);
