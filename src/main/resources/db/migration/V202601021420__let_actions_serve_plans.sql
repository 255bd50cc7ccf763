alter table action add serves_plan_id bigint constraint action_plan_fk references plan;

create index action_plan_idx on action (serves_plan_id);
