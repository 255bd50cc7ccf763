create table plan (
    id               bigint  generated always as identity primary key,
    version          integer not null,
    position         integer not null,
    kind             text    not null constraint plan_kind check (kind in ('PILLAR', 'NEIGHBOURHOOD', 'VISION')),
    slug             text    not null constraint plan_slug_unique unique constraint plan_slug check (slug ~ '^[a-z0-9-]{1,40}$'),
    title            text    not null constraint plan_title_length check (title ~ '\S' and length(title) <= 120),
    about            text    constraint plan_about_length check (length(about) <= 1000),
    moment_words     text    not null
        constraint plan_moment_words_length check (moment_words ~ '\S' and length(moment_words) <= 120),
    moment_earliest  date,
    moment_latest    date,
    moment_review_on date,
    pillar_id        bigint  constraint plan_pillar_fk references pillar,
    neighbourhood_id bigint  constraint plan_neighbourhood_fk references neighbourhood,
    rests_on         text    constraint plan_rests_on check (rests_on ~ '^[a-z0-9-]{1,40}$'),
    constraint plan_moment_window check (moment_earliest <= moment_latest),
    constraint plan_moment_review
        check ((moment_review_on is null) = (moment_earliest is not null or moment_latest is not null)),
    constraint plan_place check (
        case kind
            when 'PILLAR' then pillar_id is not null and neighbourhood_id is null
            when 'NEIGHBOURHOOD' then neighbourhood_id is not null and pillar_id is null
            else pillar_id is null and neighbourhood_id is null
        end)
);

create index plan_pillar_idx on plan (pillar_id);
create index plan_neighbourhood_idx on plan (neighbourhood_id);
