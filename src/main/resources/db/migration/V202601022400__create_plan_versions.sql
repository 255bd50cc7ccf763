-- A plan as it was submitted for adoption: frozen, numbered, and decided on once.
create table plan_version (
    id                  bigint  generated always as identity primary key,
    version             integer not null,
    plan_id             bigint  not null constraint plan_version_plan_fk references plan,
    number              integer not null constraint plan_version_number check (number >= 1),
    title               text    not null constraint plan_version_title_length check (title ~ '\S' and length(title) <= 120),
    about               text    constraint plan_version_about_length check (length(about) <= 1000),
    note                text    constraint plan_version_note_length check (note ~ '\S' and length(note) <= 1000),
    submitted_name      text    not null
        constraint plan_version_submitted_name_length check (submitted_name ~ '\S' and length(submitted_name) <= 120),
    submitted_person_id bigint  not null constraint plan_version_submitted_person_fk references person,
    submitted_at        timestamptz not null,
    needed              integer not null constraint plan_version_needed check (needed >= 1),
    needed_by           text    constraint plan_version_needed_by_length check (needed_by ~ '\S' and length(needed_by) <= 120),
    state               text    not null constraint plan_version_state check (state in ('SUBMITTED', 'ADOPTED', 'RETURNED')),
    decided_name        text    constraint plan_version_decided_name_length check (decided_name ~ '\S' and length(decided_name) <= 120),
    decided_person_id   bigint  constraint plan_version_decided_person_fk references person,
    decided_at          timestamptz,
    reason              text    constraint plan_version_reason_length check (reason ~ '\S' and length(reason) <= 2000),
    constraint plan_version_number_unique unique (plan_id, number),
    constraint plan_version_decided check (
        (state = 'SUBMITTED') = (decided_at is null)
        and (decided_at is null) = (decided_name is null)
        and (decided_at is null) = (decided_person_id is null)
        and (state = 'RETURNED') = (reason is not null))
);

-- a plan waits for one decision at a time
create unique index plan_version_one_submitted on plan_version (plan_id) where state = 'SUBMITTED';

create table plan_version_chapter (
    id              bigint  generated always as identity primary key,
    version         integer not null,
    plan_version_id bigint  not null constraint plan_version_chapter_version_fk references plan_version,
    position        integer not null,
    chapter_id      bigint  not null constraint plan_version_chapter_chapter_fk references chapter,
    revision        integer,
    slug            text    not null constraint plan_version_chapter_slug check (slug ~ '^[a-z0-9-]{1,60}$'),
    title           text    not null
        constraint plan_version_chapter_title_length check (title ~ '\S' and length(title) <= 120),
    text            text    not null constraint plan_version_chapter_text_length check (length(text) <= 200000),
    constraint plan_version_chapter_unique unique (plan_version_id, chapter_id),
    constraint plan_version_chapter_position_unique unique (plan_version_id, position),
    constraint plan_version_chapter_revision_fk foreign key (chapter_id, revision) references revision (chapter_id, number)
);
