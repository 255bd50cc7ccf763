create table indicator (
    id               bigint      generated always as identity primary key,
    version          integer     not null,
    name             text        not null constraint indicator_name_length check (name ~ '\S' and length(name) <= 140),
    unit             text        not null constraint indicator_unit_length check (unit ~ '\S' and length(unit) <= 60),
    pillar_id        bigint      constraint indicator_pillar_fk references pillar,
    plan_id          bigint      constraint indicator_plan_fk references plan,
    intervention_id  bigint      constraint indicator_intervention_fk references intervention,
    neighbourhood_id bigint      constraint indicator_neighbourhood_fk references neighbourhood,
    author_id        bigint      not null constraint indicator_author_fk references person,
    author           text        not null constraint indicator_author_length check (author ~ '\S' and length(author) <= 120),
    written_at       timestamptz not null,
    constraint indicator_is_of_one check (num_nonnulls(pillar_id, plan_id, intervention_id, neighbourhood_id) = 1)
);

create index indicator_pillar_idx on indicator (pillar_id) where pillar_id is not null;
create index indicator_plan_idx on indicator (plan_id) where plan_id is not null;
create index indicator_intervention_idx on indicator (intervention_id) where intervention_id is not null;
create index indicator_neighbourhood_idx on indicator (neighbourhood_id) where neighbourhood_id is not null;
create index indicator_author_idx on indicator (author_id);
create index indicator_search_idx on indicator using gin (to_tsvector('dutch', name));

-- A number and a story are rows of the same table, since they weigh the same.
create table indicator_row (
    id           bigint         generated always as identity primary key,
    version      integer        not null,
    indicator_id bigint         not null constraint indicator_row_indicator_fk references indicator,
    kind         text           not null constraint indicator_row_kind check (kind in ('NUMBER', 'STORY')),
    year         integer        not null constraint indicator_row_year check (year between 2000 and 2100),
    part         text           not null constraint indicator_row_part
                 check (part in ('YEAR', 'HALF_1', 'HALF_2', 'QUARTER_1', 'QUARTER_2', 'QUARTER_3', 'QUARTER_4')),
    target       numeric(15, 3),
    actual       numeric(15, 3),
    words        text           constraint indicator_row_words_length check (words ~ '\S' and length(words) <= 2000),
    source       text           not null constraint indicator_row_source_length check (source ~ '\S' and length(source) <= 200),
    replaces_id  bigint         constraint indicator_row_is_replaced_once unique,
    reason       text           constraint indicator_row_reason_length check (reason ~ '\S' and length(reason) <= 500),
    author_id    bigint         not null constraint indicator_row_author_fk references person,
    author       text           not null constraint indicator_row_author_length check (author ~ '\S' and length(author) <= 120),
    written_at   timestamptz    not null,
    constraint indicator_row_tells_something check (case kind
        when 'NUMBER' then num_nonnulls(target, actual) > 0 and words is null
        else words is not null and num_nonnulls(target, actual) = 0 end),
    constraint indicator_row_is_replaced_with_reason check ((replaces_id is null) = (reason is null)),
    constraint indicator_row_period unique (id, indicator_id, kind, year, part),
    constraint indicator_row_replaces_one_of_its_period foreign key (replaces_id, indicator_id, kind, year, part)
        references indicator_row (id, indicator_id, kind, year, part)
);

create unique index indicator_row_one_number_a_period on indicator_row (indicator_id, year, part)
    where kind = 'NUMBER' and replaces_id is null;
create index indicator_row_indicator_idx on indicator_row (indicator_id, year desc);
create index indicator_row_author_idx on indicator_row (author_id);

create function refuse_to_change_a_measurement() returns trigger language plpgsql as $$
begin
    raise exception 'What was measured or told is never changed nor removed, only replaced' using errcode = 'restrict_violation';
end
$$;

create trigger indicator_row_is_kept before update or delete on indicator_row
    for each row execute function refuse_to_change_a_measurement();

create trigger indicator_rows_are_kept before truncate on indicator_row
    for each statement execute function refuse_to_change_a_measurement();
