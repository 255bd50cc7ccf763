-- What a list of chapters shows is here; the texts are in the revisions.
create table chapter (
    id         bigint  generated always as identity primary key,
    version    integer not null,
    plan_id    bigint  not null constraint chapter_plan_fk references plan,
    slug       text    not null constraint chapter_slug check (slug ~ '^[a-z0-9-]{1,60}$'),
    title      text    not null constraint chapter_title_length check (title ~ '\S' and length(title) <= 120),
    position   integer not null,
    newest     integer,
    is_empty   boolean not null,
    writer_id  bigint  constraint chapter_writer_fk references person,
    writer     text,
    written_at timestamptz,
    search     tsvector,
    constraint chapter_slug_unique unique (plan_id, slug),
    constraint chapter_written check (
        (newest is null) = (writer is null) and (newest is null) = (written_at is null) and (newest is not null or is_empty))
);

create index chapter_written_at_idx on chapter (written_at);
create index chapter_search_idx on chapter using gin (search);

create table revision (
    id         bigint  generated always as identity primary key,
    version    integer not null,
    chapter_id bigint  not null constraint revision_chapter_fk references chapter,
    number     integer not null constraint revision_number check (number >= 1),
    title      text    not null constraint revision_title_length check (title ~ '\S' and length(title) <= 120),
    text       text    not null constraint revision_text_length check (length(text) <= 100000),
    reason     text    constraint revision_reason_length check (reason ~ '\S' and length(reason) <= 200),
    writer_id  bigint  constraint revision_writer_fk references person,
    writer     text    not null constraint revision_writer_length check (writer ~ '\S' and length(writer) <= 120),
    written_at timestamptz not null,
    constraint revision_number_unique unique (chapter_id, number)
);

-- the newest revision that a chapter names is there
alter table chapter add constraint chapter_newest_fk foreign key (id, newest) references revision (chapter_id, number);
