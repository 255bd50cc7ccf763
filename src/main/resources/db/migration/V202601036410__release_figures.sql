-- The numbers of findings as anybody outside the team may know them: told once a month, each time all of them at once, and
-- kept, since what was told once can be laid beside what is told later.
create table released_month (
    month       date        not null constraint released_month_pk primary key
                constraint released_month_first_day check (extract(day from month) = 1),
    released_at timestamptz not null
);

create table released_figure (
    month            date    not null constraint released_figure_month_fk references released_month,
    neighbourhood_id bigint  not null constraint released_figure_neighbourhood_fk references neighbourhood,
    buurtscan_id     bigint  constraint released_figure_buurtscan_fk references buurtscan,
    kind             text,
    pillar_id        bigint  constraint released_figure_pillar_fk references pillar,
    -- none: there are enough, but the number would give away another one
    number           integer constraint released_figure_never_small check (number >= 5),
    constraint released_figure_once unique nulls not distinct (month, neighbourhood_id, buurtscan_id, kind, pillar_id)
);

create trigger released_month_append_only before update or delete on released_month
    for each row execute function refuse_change();
create trigger released_month_no_truncate before truncate on released_month
    for each statement execute function refuse_change();
create trigger released_figure_append_only before update or delete on released_figure
    for each row execute function refuse_change();
create trigger released_figure_no_truncate before truncate on released_figure
    for each statement execute function refuse_change();
