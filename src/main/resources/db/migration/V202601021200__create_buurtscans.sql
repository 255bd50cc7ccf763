create table buurtscan (
    id               bigint  generated always as identity primary key,
    version          integer not null,
    slug             text    not null constraint buurtscan_slug_unique unique
                             constraint buurtscan_slug check (slug ~ '^[a-z0-9-]{1,50}$'),
    neighbourhood_id bigint  not null constraint buurtscan_neighbourhood_fk references neighbourhood,
    year             integer not null constraint buurtscan_year check (year between 2000 and 2100),
    phase            text    not null constraint buurtscan_phase check (phase in ('PREPARATION', 'EXPLORATION', 'INTERPRETATION', 'DONE')),
    opened           date    not null,
    closed           date,
    constraint buurtscan_one_a_year unique (neighbourhood_id, year),
    constraint buurtscan_period check (closed >= opened),
    constraint buurtscan_closed_when_done check ((phase = 'DONE') = (closed is not null))
);
