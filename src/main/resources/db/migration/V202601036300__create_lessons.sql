create table lesson (
    id              bigint      generated always as identity primary key,
    version         integer     not null,
    title           text        not null constraint lesson_title_length check (title ~ '\S' and length(title) <= 140),
    happened        text        not null constraint lesson_happened_length check (happened ~ '\S' and length(happened) <= 4000),
    learned         text        not null constraint lesson_learned_length check (learned ~ '\S' and length(learned) <= 4000),
    outcome         text        not null constraint lesson_outcome check (outcome in ('WORKED', 'DID_NOT_WORK')),
    plan_id         bigint      constraint lesson_plan_fk references plan,
    intervention_id bigint      constraint lesson_intervention_fk references intervention,
    author_id       bigint      not null constraint lesson_author_fk references person,
    author          text        not null constraint lesson_author_length check (author ~ '\S' and length(author) <= 120),
    written_at      timestamptz not null,
    search          tsvector    generated always as (to_tsvector('dutch', title || ' ' || happened || ' ' || learned)) stored
);

create index lesson_search_idx on lesson using gin (search);
create index lesson_outcome_idx on lesson (outcome, id desc);
create index lesson_plan_idx on lesson (plan_id) where plan_id is not null;
create index lesson_intervention_idx on lesson (intervention_id) where intervention_id is not null;
create index lesson_author_idx on lesson (author_id);
create index lesson_written_idx on lesson (written_at);

create table lesson_pillar (
    lesson_id bigint not null constraint lesson_pillar_lesson_fk references lesson,
    pillar_id bigint not null constraint lesson_pillar_pillar_fk references pillar,
    constraint lesson_pillar_pk primary key (lesson_id, pillar_id)
);

create index lesson_pillar_pillar_idx on lesson_pillar (pillar_id, lesson_id);

create table lesson_neighbourhood (
    lesson_id        bigint not null constraint lesson_neighbourhood_lesson_fk references lesson,
    neighbourhood_id bigint not null constraint lesson_neighbourhood_neighbourhood_fk references neighbourhood,
    constraint lesson_neighbourhood_pk primary key (lesson_id, neighbourhood_id)
);

create index lesson_neighbourhood_neighbourhood_idx on lesson_neighbourhood (neighbourhood_id, lesson_id);

create table lesson_version (
    id         bigint      generated always as identity primary key,
    version    integer     not null,
    lesson_id  bigint      not null constraint lesson_version_lesson_fk references lesson,
    title      text        not null constraint lesson_version_title_length check (title ~ '\S' and length(title) <= 140),
    happened   text        not null constraint lesson_version_happened_length check (happened ~ '\S' and length(happened) <= 4000),
    learned    text        not null constraint lesson_version_learned_length check (learned ~ '\S' and length(learned) <= 4000),
    outcome    text        not null constraint lesson_version_outcome check (outcome in ('WORKED', 'DID_NOT_WORK')),
    author_id  bigint      not null constraint lesson_version_author_fk references person,
    author     text        not null constraint lesson_version_author_length check (author ~ '\S' and length(author) <= 120),
    written_at timestamptz not null
);

create index lesson_version_lesson_idx on lesson_version (lesson_id, id desc);
create index lesson_version_author_idx on lesson_version (author_id);
