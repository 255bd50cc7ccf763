alter table action
    add serves_line_id bigint constraint action_line_fk references plan_line,
    drop constraint action_serves_one,
    add constraint action_serves_one check (num_nonnulls(serves_plan_id, serves_milestone_id, serves_line_id) <= 1);

create index action_line_idx on action (serves_line_id);
