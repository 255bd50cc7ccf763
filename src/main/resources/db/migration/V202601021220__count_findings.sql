-- How many findings a scan has of each kind, in all (no pillar) and of each pillar, kept up to date by the database
-- itself: counting fifty thousand for every page is too slow.
create table finding_tally (
    buurtscan_id bigint  not null constraint finding_tally_buurtscan_fk references buurtscan,
    kind         text    not null,
    pillar_id    bigint  constraint finding_tally_pillar_fk references pillar,
    number       integer not null,
    constraint finding_tally_once unique nulls not distinct (buurtscan_id, kind, pillar_id)
);

-- Who writes findings of a scan waits for whoever else does, before the first tally: so they never wait for each other.
create function finding_tally_inserted() returns trigger language plpgsql as $$
begin
    perform from buurtscan where id in (select buurtscan_id from added) order by id for no key update;
    insert into finding_tally as t (buurtscan_id, kind, pillar_id, number)
    select buurtscan_id, kind, null, count(*) from added where withdrawn_at is null group by buurtscan_id, kind
    on conflict on constraint finding_tally_once do update set number = t.number + excluded.number;
    return null;
end $$;

create function finding_tally_updated() returns trigger language plpgsql as $$
begin
    perform from buurtscan where id in (select buurtscan_id from now) order by id for no key update;
    insert into finding_tally as t (buurtscan_id, kind, pillar_id, number)
    select moved.buurtscan_id, moved.kind, place.pillar_id, sum(moved.step)
    from (select id, buurtscan_id, kind, -1 as step from was where withdrawn_at is null
          union all
          select id, buurtscan_id, kind, 1 from now where withdrawn_at is null) moved
    cross join lateral (select null::bigint as pillar_id
                        union all
                        select pillar_id from finding_pillar where finding_id = moved.id) place
    group by moved.buurtscan_id, moved.kind, place.pillar_id
    having sum(moved.step) <> 0
    on conflict on constraint finding_tally_once do update set number = t.number + excluded.number;
    return null;
end $$;

create function finding_tally_pillar() returns trigger language plpgsql as $$
begin
    insert into finding_tally as t (buurtscan_id, kind, pillar_id, number)
    select f.buurtscan_id, f.kind, changed.pillar_id, count(*) * case tg_op when 'INSERT' then 1 else -1 end
    from changed join finding f on f.id = changed.finding_id
    where f.withdrawn_at is null
    group by f.buurtscan_id, f.kind, changed.pillar_id
    on conflict on constraint finding_tally_once do update set number = t.number + excluded.number;
    return null;
end $$;

create trigger finding_tally_inserted after insert on finding
    referencing new table as added for each statement execute function finding_tally_inserted();
create trigger finding_tally_updated after update on finding
    referencing old table as was new table as now for each statement execute function finding_tally_updated();
create trigger finding_pillar_tally_inserted after insert on finding_pillar
    referencing new table as changed for each statement execute function finding_tally_pillar();
create trigger finding_pillar_tally_deleted after delete on finding_pillar
    referencing old table as changed for each statement execute function finding_tally_pillar();
