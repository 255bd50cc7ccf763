-- People of several pillars go from causes to interventions, on one day. Residents are counted, never named.
create table design_session (
    id                bigint      generated always as identity primary key,
    version           integer     not null,
    title             text        not null constraint design_session_title_length check (title ~ '\S' and length(title) <= 140),
    day               date        not null constraint design_session_day check (day >= date '2000-01-01'),
    place             text        not null constraint design_session_place_length check (place ~ '\S' and length(place) <= 200),
    for_whom          text        constraint design_session_for_whom_length check (length(for_whom) <= 300),
    state             text        not null constraint design_session_state check (state in ('PLANNED', 'HELD', 'CANCELLED')),
    cancelled_why     text        constraint design_session_cancelled_why_length check (cancelled_why ~ '\S' and length(cancelled_why) <= 1000),
    residents_invited integer     constraint design_session_residents_invited check (residents_invited between 0 and 500),
    others_invited    text        constraint design_session_others_invited_length check (length(others_invited) <= 300),
    residents_came    integer     constraint design_session_residents_came check (residents_came between 0 and 500),
    others_came       text        constraint design_session_others_came_length check (length(others_came) <= 300),
    author_id         bigint      not null constraint design_session_author_fk references person,
    author            text        not null constraint design_session_author_length check (author ~ '\S' and length(author) <= 120),
    written_at        timestamptz not null,
    search            tsvector    generated always as (to_tsvector('dutch', title || ' ' || place || ' ' || coalesce(for_whom, ''))) stored,
    constraint design_session_cancelled_with_reason check ((state = 'CANCELLED') = (cancelled_why is not null)),
    constraint design_session_held_with_number check ((state = 'HELD') = (residents_came is not null))
);

create index design_session_day_idx on design_session (day desc, id desc);
create index design_session_search_idx on design_session using gin (search);
create index design_session_author_idx on design_session (author_id);

-- The pillars that are invited, and those that took part.
create table design_session_invited (
    design_session_id bigint not null constraint design_session_invited_session_fk references design_session,
    pillar_id         bigint not null constraint design_session_invited_pillar_fk references pillar,
    constraint design_session_invited_pk primary key (design_session_id, pillar_id)
);

create index design_session_invited_pillar_idx on design_session_invited (pillar_id);

create table design_session_came (
    design_session_id bigint not null constraint design_session_came_session_fk references design_session,
    pillar_id         bigint not null constraint design_session_came_pillar_fk references pillar,
    constraint design_session_came_pk primary key (design_session_id, pillar_id)
);

create index design_session_came_pillar_idx on design_session_came (pillar_id);

-- Who is invited through which seat, under the name of that day, and whether they took part.
create table design_session_guest (
    id                bigint  generated always as identity primary key,
    version           integer not null,
    design_session_id bigint  not null constraint design_session_guest_session_fk references design_session,
    person_id         bigint  not null constraint design_session_guest_person_fk references person,
    name              text    not null constraint design_session_guest_name_length check (name ~ '\S' and length(name) <= 120),
    seat_id           bigint  not null constraint design_session_guest_seat_fk references seat,
    came              boolean not null,
    constraint design_session_guest_once unique (design_session_id, person_id)
);

create index design_session_guest_person_idx on design_session_guest (person_id, design_session_id);
create index design_session_guest_seat_idx on design_session_guest (seat_id);

create table design_session_cause (
    design_session_id bigint not null constraint design_session_cause_session_fk references design_session,
    cause_id          bigint not null constraint design_session_cause_cause_fk references cause,
    constraint design_session_cause_pk primary key (design_session_id, cause_id)
);

create index design_session_cause_cause_idx on design_session_cause (cause_id);

create table design_session_finding (
    design_session_id bigint not null constraint design_session_finding_session_fk references design_session,
    finding_id        bigint not null constraint design_session_finding_finding_fk references finding,
    constraint design_session_finding_pk primary key (design_session_id, finding_id)
);

create index design_session_finding_finding_idx on design_session_finding (finding_id);

create table design_session_method (
    design_session_id bigint  not null constraint design_session_method_session_fk references design_session,
    position          integer not null constraint design_session_method_position check (position >= 0),
    slug              text    not null constraint design_session_method_slug check (slug ~ '^[a-z0-9-]{1,60}$'),
    constraint design_session_method_pk primary key (design_session_id, position)
);

-- What was written down, each with who and when.
create table design_session_note (
    id                bigint      generated always as identity primary key,
    version           integer     not null,
    design_session_id bigint      not null constraint design_session_note_session_fk references design_session,
    words             text        not null constraint design_session_note_words_length check (words ~ '\S' and length(words) <= 8000),
    author_id         bigint      not null constraint design_session_note_author_fk references person,
    author            text        not null constraint design_session_note_author_length check (author ~ '\S' and length(author) <= 120),
    written_at        timestamptz not null
);

create index design_session_note_session_idx on design_session_note (design_session_id, id);
create index design_session_note_author_idx on design_session_note (author_id);

-- What came out of it.
create table design_session_outcome (
    id                bigint      generated always as identity primary key,
    version           integer     not null,
    design_session_id bigint      not null constraint design_session_outcome_session_fk references design_session,
    intervention_id   bigint      not null constraint design_session_outcome_intervention_fk references intervention,
    author_id         bigint      not null constraint design_session_outcome_author_fk references person,
    author            text        not null constraint design_session_outcome_author_length check (author ~ '\S' and length(author) <= 120),
    written_at        timestamptz not null,
    constraint design_session_outcome_once unique (design_session_id, intervention_id)
);

create index design_session_outcome_intervention_idx on design_session_outcome (intervention_id);
create index design_session_outcome_author_idx on design_session_outcome (author_id);
