-- A step is ticked, unticked or lapses; none is removed, and that it happened is only ever added to.
create function refuse_to_lose_a_step() returns trigger language plpgsql as $$
begin
    raise exception 'A step is never removed, and its marks are only ever added to' using errcode = 'restrict_violation';
end
$$;

create trigger step_is_kept before delete on step
    for each row execute function refuse_to_lose_a_step();

create trigger steps_are_kept before truncate on step
    for each statement execute function refuse_to_lose_a_step();

create trigger lapsed_step_stays before update on step
    for each row when (old.state = 'LAPSED' and new.state <> 'LAPSED')
    execute function refuse_to_lose_a_step();

create trigger step_mark_is_kept before update or delete on step_mark
    for each row execute function refuse_to_lose_a_step();

create trigger step_marks_are_kept before truncate on step_mark
    for each statement execute function refuse_to_lose_a_step();
