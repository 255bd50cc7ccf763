-- A line follows its passage and changes its state; it is never removed, nor is what was done with it.
create function refuse_to_remove_a_plan_line() returns trigger language plpgsql as $$
begin
    raise exception 'A plan line and its steps are never removed' using errcode = 'restrict_violation';
end
$$;

create trigger plan_line_is_kept before delete on plan_line
    for each row execute function refuse_to_remove_a_plan_line();

create trigger plan_lines_are_kept before truncate on plan_line
    for each statement execute function refuse_to_remove_a_plan_line();

create trigger line_step_is_kept before update or delete on line_step
    for each row execute function refuse_to_remove_a_plan_line();

create trigger line_steps_are_kept before truncate on line_step
    for each statement execute function refuse_to_remove_a_plan_line();
