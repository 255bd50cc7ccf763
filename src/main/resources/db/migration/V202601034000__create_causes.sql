create table cause (
    id          bigint      generated always as identity primary key,
    version     integer     not null,
    title       text        not null constraint cause_title_length check (title ~ '\S' and length(title) <= 140),
    explanation text        not null constraint cause_explanation_length check (explanation ~ '\S' and length(explanation) <= 4000),
    certainty   text        not null constraint cause_certainty
                check (certainty in ('POSSIBLE', 'PLAUSIBLE', 'ESTABLISHED', 'DISPUTED')),
    author_id   bigint      not null constraint cause_author_fk references person,
    author      text        not null constraint cause_author_length check (author ~ '\S' and length(author) <= 120),
    written_at  timestamptz not null,
    search      tsvector    generated always as (to_tsvector('dutch', title || ' ' || explanation)) stored
);

create unique index cause_title_unique on cause (lower(title));
create index cause_search_idx on cause using gin (search);
create index cause_certainty_idx on cause (certainty, id desc);
create index cause_written_idx on cause (written_at);
create index cause_author_idx on cause (author_id);

create table cause_pillar (
    cause_id  bigint not null constraint cause_pillar_cause_fk references cause,
    pillar_id bigint not null constraint cause_pillar_pillar_fk references pillar,
    constraint cause_pillar_pk primary key (cause_id, pillar_id)
);

create index cause_pillar_pillar_idx on cause_pillar (pillar_id, cause_id);

create table cause_neighbourhood (
    cause_id         bigint not null constraint cause_neighbourhood_cause_fk references cause,
    neighbourhood_id bigint not null constraint cause_neighbourhood_neighbourhood_fk references neighbourhood,
    constraint cause_neighbourhood_pk primary key (cause_id, neighbourhood_id)
);

create index cause_neighbourhood_neighbourhood_idx on cause_neighbourhood (neighbourhood_id, cause_id);
