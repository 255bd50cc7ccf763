create table finding_import (
    id           bigint      generated always as identity primary key,
    version      integer     not null,
    buurtscan_id bigint      not null constraint finding_import_buurtscan_fk references buurtscan,
    file_name    text        not null constraint finding_import_file_name_length check (length(file_name) between 1 and 200),
    author_id    bigint      constraint finding_import_author_fk references person,
    author_name  text        not null constraint finding_import_author_name_length check (length(author_name) between 1 and 120),
    created_at   timestamptz not null,
    state        text        not null constraint finding_import_state check (state in ('OPEN', 'IMPORTED', 'DROPPED')),
    size         integer     not null constraint finding_import_size check (size between 1 and 5000)
);

create index finding_import_open_idx on finding_import (author_id) where state = 'OPEN';

-- Rows as they were read, until they are imported or dropped: then their words stand in findings, or nowhere.
create table finding_import_row (
    import_id bigint  not null constraint finding_import_row_import_fk references finding_import,
    line      integer not null,
    key       uuid    not null constraint finding_import_row_key_unique unique,
    cells     text[]  not null,
    wrong     boolean not null,
    marked    boolean not null,
    constraint finding_import_row_pk primary key (import_id, line)
);
