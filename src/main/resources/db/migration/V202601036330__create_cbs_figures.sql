create table cbs_import (
    id         bigint      generated always as identity primary key,
    version    integer     not null,
    file_name  text        not null constraint cbs_import_file_name_length check (length(file_name) <= 200),
    year       integer     not null constraint cbs_import_year check (year between 2003 and 2100),
    state      text        not null constraint cbs_import_state check (state in ('OPEN', 'TAKEN', 'DROPPED')),
    columns    text        not null,
    missing    text        not null,
    author_id  bigint      not null constraint cbs_import_author_fk references person,
    author     text        not null constraint cbs_import_author_length check (author ~ '\S' and length(author) <= 120),
    written_at timestamptz not null
);

create index cbs_import_author_idx on cbs_import (author_id);

create domain cbs_figure_name as text check (value in ('INHABITANTS', 'HOUSEHOLDS', 'HOUSEHOLD_SIZE', 'HOMES', 'RENTED', 'OWNED',
    'HOME_VALUE', 'INCOME'));

-- What a file said stays with it, also when a later file says otherwise.
create table cbs_import_value (
    import_id        bigint          not null constraint cbs_import_value_import_fk references cbs_import,
    neighbourhood_id bigint          not null constraint cbs_import_value_neighbourhood_fk references neighbourhood,
    figure           cbs_figure_name not null,
    value            numeric(15, 3)  not null constraint cbs_import_value_value check (value >= 0),
    constraint cbs_import_value_pk primary key (import_id, neighbourhood_id, figure)
);

create index cbs_import_value_neighbourhood_idx on cbs_import_value (neighbourhood_id);

create table cbs_figure (
    neighbourhood_id bigint          not null constraint cbs_figure_neighbourhood_fk references neighbourhood,
    year             integer         not null,
    figure           cbs_figure_name not null,
    value            numeric(15, 3)  not null constraint cbs_figure_value check (value >= 0),
    import_id        bigint          not null constraint cbs_figure_import_fk references cbs_import,
    constraint cbs_figure_pk primary key (neighbourhood_id, year, figure)
);

create index cbs_figure_import_idx on cbs_figure (import_id);
