alter table action
    add serves_milestone_id bigint constraint action_milestone_fk references milestone,
    add constraint action_serves_one check (num_nonnulls(serves_plan_id, serves_milestone_id) <= 1);

create index action_milestone_idx on action (serves_milestone_id);
