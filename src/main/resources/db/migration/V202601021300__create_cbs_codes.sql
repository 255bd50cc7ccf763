-- The CBS buurten that a buurt of the programme covers, per year, because CBS redraws them.
create table neighbourhood_cbs (
    id               bigint  generated always as identity primary key,
    version          integer not null,
    neighbourhood_id bigint  not null constraint neighbourhood_cbs_neighbourhood_fk references neighbourhood,
    year             integer not null constraint neighbourhood_cbs_year check (year between 2000 and 2100),
    code             text    not null constraint neighbourhood_cbs_code check (code ~ '^BU[0-9]{4}[0-9A-Z]{4}$'),
    constraint neighbourhood_cbs_once unique (neighbourhood_id, year, code)
);

alter table programme add constraint programme_about_length check (length(about) between 1 and 20000);
