create table milestone_import (
    id              bigint      generated always as identity primary key,
    version         integer     not null,
    file_name       text        not null constraint milestone_import_file_name_length check (length(file_name) between 1 and 200),
    author_id       bigint      not null constraint milestone_import_author_fk references person,
    author_name     text        not null constraint milestone_import_author_name_length check (length(author_name) between 1 and 120),
    created_at      timestamptz not null,
    state           text        not null constraint milestone_import_state check (state in ('OPEN', 'IMPORTED', 'DROPPED')),
    size            integer     not null constraint milestone_import_size check (size between 1 and 2000),
    ours            boolean     not null,
    columns         text        constraint milestone_import_columns_length check (length(columns) between 1 and 400),
    only_milestones boolean     not null,
    else_belongs    text        constraint milestone_import_else_belongs_length check (length(else_belongs) between 1 and 200),
    else_owner      text        constraint milestone_import_else_owner_length check (length(else_owner) between 1 and 200),
    constraint milestone_import_imported check (state <> 'IMPORTED' or columns is not null),
    constraint milestone_import_ours check (not ours or columns is not null and else_belongs is null and else_owner is null)
);

create index milestone_import_author_idx on milestone_import (author_id) where state = 'OPEN';

-- Rows as they stood in the file, the headings first, until they are imported or dropped.
create table milestone_import_row (
    import_id bigint  not null constraint milestone_import_row_import_fk references milestone_import,
    line      integer not null,
    cells     text[]  not null,
    constraint milestone_import_row_pk primary key (import_id, line)
);
