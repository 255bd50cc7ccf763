create table finding (
    id             bigint      generated always as identity primary key,
    version        integer     not null,
    buurtscan_id   bigint      not null constraint finding_buurtscan_fk references buurtscan,
    -- one tap makes one finding
    key            uuid        not null constraint finding_key_unique unique,
    kind           text        not null constraint finding_kind
                   check (kind in ('GOING_ON', 'OPPORTUNITY', 'BOTTLENECK', 'NEED', 'TALENT', 'INITIATIVE')),
    words          text        not null constraint finding_words_length check (words ~ '\S' and length(words) <= 4000),
    interpretation text        constraint finding_interpretation_length
                   check (interpretation ~ '\S' and length(interpretation) <= 4000),
    heard_on       date        not null constraint finding_heard_on check (heard_on >= date '2000-01-01'),
    heard_by       text        not null constraint finding_heard_by
                   check (heard_by in ('CONVERSATION', 'HOME_VISIT', 'MEETING', 'SURVEY', 'PARTNER')),
    partner_id     bigint      constraint finding_partner_fk references partner_organisation,
    author_id      bigint      constraint finding_author_fk references person,
    author_name    text        not null constraint finding_author_name_length check (length(author_name) between 1 and 120),
    created_at     timestamptz not null,
    revised_at     timestamptz,
    withdrawn_at   timestamptz,
    withdrawn_why  text        constraint finding_withdrawn_why_length
                   check (withdrawn_why ~ '\S' and length(withdrawn_why) <= 300),
    search         tsvector    not null
                   generated always as (to_tsvector('dutch', words || ' ' || coalesce(interpretation, ''))) stored,
    constraint finding_partner_told check (partner_id is null or heard_by = 'PARTNER'),
    constraint finding_withdrawn_with_reason check ((withdrawn_at is null) = (withdrawn_why is null))
);

create index finding_listed_idx on finding (buurtscan_id, heard_on desc, id desc) where withdrawn_at is null;
create index finding_kind_idx on finding (buurtscan_id, kind, heard_on desc, id desc) where withdrawn_at is null;
create index finding_heard_by_idx on finding (buurtscan_id, heard_by, heard_on desc, id desc) where withdrawn_at is null;
create index finding_author_idx on finding (author_id, heard_on desc, id desc);
create index finding_latest_idx on finding (heard_on desc, id desc) where withdrawn_at is null;
create index finding_created_idx on finding (created_at);
create index finding_partner_idx on finding (partner_id) where partner_id is not null;
create index finding_search_idx on finding using gin (search);

create table finding_pillar (
    finding_id bigint not null constraint finding_pillar_finding_fk references finding,
    pillar_id  bigint not null constraint finding_pillar_pillar_fk references pillar,
    constraint finding_pillar_pk primary key (finding_id, pillar_id)
);

create index finding_pillar_pillar_idx on finding_pillar (pillar_id, finding_id);

-- in a table of its own, so that it is only read for those who may read it
create table finding_place (
    finding_id bigint not null constraint finding_place_pk primary key
                      constraint finding_place_finding_fk references finding,
    place      text   not null constraint finding_place_length check (place ~ '\S' and length(place) <= 120)
);

create index finding_place_idx on finding_place using gin (lower(place) gin_trgm_ops);
