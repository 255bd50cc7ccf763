-- The actions in which an intervention is done, besides those that serve its plan line or its milestones.
create table intervention_action (
    intervention_id bigint not null constraint intervention_action_intervention_fk references intervention,
    action_id       bigint not null constraint intervention_action_action_fk references action,
    constraint intervention_action_pk primary key (intervention_id, action_id)
);

create index intervention_action_action_idx on intervention_action (action_id, intervention_id);
