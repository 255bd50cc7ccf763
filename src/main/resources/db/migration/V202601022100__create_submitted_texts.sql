-- What somebody submitted as a chapter's text and did not become a version as it was. Its limits are wider than those of
-- a version, because what is too long for that is kept as well.
create table submitted_text (
    id           bigint  generated always as identity primary key,
    version      integer not null,
    chapter_id   bigint  not null constraint submitted_text_chapter_fk references chapter,
    based_on     integer,
    title        text    not null constraint submitted_text_title_length check (length(title) <= 1000),
    text         text    not null constraint submitted_text_text_length check (length(text) <= 500000),
    reason       text    constraint submitted_text_reason_length check (length(reason) <= 1000),
    writer_id    bigint  not null constraint submitted_text_writer_fk references person,
    writer       text    not null constraint submitted_text_writer_length check (writer ~ '\S' and length(writer) <= 120),
    submitted_at timestamptz not null,
    outcome      text    not null constraint submitted_text_outcome check (outcome in ('JOINED', 'IN_CONFLICT', 'REFUSED')),
    settled_in   integer constraint submitted_text_settled check (settled_in is not null or outcome <> 'JOINED'),
    constraint submitted_text_settled_fk foreign key (chapter_id, settled_in) references revision (chapter_id, number)
);

create index submitted_text_chapter_idx on submitted_text (chapter_id, writer_id);
