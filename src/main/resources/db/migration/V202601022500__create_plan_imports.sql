-- A Word document that was taken in for a plan: looked at first, then imported as a whole or dropped.
create table plan_import (
    id         bigint      generated always as identity primary key,
    version    integer     not null,
    plan_id    bigint      not null constraint plan_import_plan_fk references plan,
    file_name  text        not null constraint plan_import_file_name_length check (length(file_name) between 1 and 200),
    person_id  bigint      not null constraint plan_import_person_fk references person,
    created_at timestamptz not null,
    state      text        not null constraint plan_import_state check (state in ('OPEN', 'IMPORTED', 'DROPPED'))
);

create index plan_import_open_idx on plan_import (person_id) where state = 'OPEN';

-- Chapters as they were read, until they are imported or dropped: then their words stand in revisions, or nowhere.
create table imported_chapter (
    id        bigint  generated always as identity primary key,
    version   integer not null,
    import_id bigint  not null constraint imported_chapter_import_fk references plan_import,
    position  integer not null,
    title     text    not null constraint imported_chapter_title_length check (title ~ '\S' and length(title) <= 120),
    text      text    not null constraint imported_chapter_text_length check (length(text) <= 100000),
    constraint imported_chapter_position_unique unique (import_id, position)
);

-- What could not be kept of the document.
create table import_loss (
    import_id bigint  not null constraint import_loss_import_fk references plan_import,
    kind      text    not null,
    chapter   text    not null constraint import_loss_chapter_length check (length(chapter) <= 120),
    count     integer not null constraint import_loss_count check (count >= 1),
    constraint import_loss_pk primary key (import_id, kind, chapter)
);
