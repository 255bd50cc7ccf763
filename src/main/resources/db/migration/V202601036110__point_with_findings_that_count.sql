-- What points at a cause today: a finding only as long as it counts.
create view live_indication as
select i.id, i.cause_id, i.kind, i.finding_id, i.certainty
from indication i left join finding f on f.id = i.finding_id
where f.withdrawn_at is null;

-- Whoever says that a finding points at a cause waits for whoever merges it, and does not say it of what went on elsewhere.
create function check_a_pointing_finding() returns trigger language plpgsql as $$
begin
    perform from finding where id = new.finding_id and withdrawn_at is null for share;
    if not found then
        raise exception 'Only a finding that counts points at a cause' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;

create trigger indication_of_what_counts before insert on indication
    for each row when (new.finding_id is not null) execute function check_a_pointing_finding();
