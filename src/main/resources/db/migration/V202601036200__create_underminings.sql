-- That an intervention is undermined by a cause. Whether it is answered follows from interventions and acceptances.
create table undermining (
    id              bigint      generated always as identity primary key,
    version         integer     not null,
    intervention_id bigint      not null constraint undermining_intervention_fk references intervention,
    cause_id        bigint      not null constraint undermining_cause_fk references cause,
    why             text        not null constraint undermining_why_length check (why ~ '\S' and length(why) <= 1000),
    author_id       bigint      not null constraint undermining_author_fk references person,
    author          text        not null constraint undermining_author_length check (author ~ '\S' and length(author) <= 120),
    written_at      timestamptz not null,
    withdrawn_why   text        constraint undermining_withdrawn_why_length check (withdrawn_why ~ '\S' and length(withdrawn_why) <= 1000),
    withdrawn_by_id bigint      constraint undermining_withdrawn_by_fk references person,
    withdrawn_by    text        constraint undermining_withdrawn_by_length check (withdrawn_by ~ '\S' and length(withdrawn_by) <= 120),
    withdrawn_at    timestamptz,
    constraint undermining_withdrawn_whole check (num_nulls(withdrawn_why, withdrawn_by_id, withdrawn_by, withdrawn_at) in (0, 4))
);

create unique index undermining_once on undermining (intervention_id, cause_id) where withdrawn_at is null;
create index undermining_intervention_idx on undermining (intervention_id, id desc);
create index undermining_cause_idx on undermining (cause_id, id desc);
create index undermining_written_idx on undermining (written_at);
create index undermining_author_idx on undermining (author_id);
create index undermining_withdrawn_by_idx on undermining (withdrawn_by_id) where withdrawn_by_id is not null;

-- That the stuurgroep accepts it for a while; each stays, and the last one counts until the day on which it returns.
create table undermining_acceptance (
    id             bigint      generated always as identity primary key,
    version        integer     not null,
    undermining_id bigint      not null constraint undermining_acceptance_undermining_fk references undermining,
    reason         text        not null constraint undermining_acceptance_reason_length check (reason ~ '\S' and length(reason) <= 2000),
    decided_on     date        not null,
    returns_on     date        not null,
    author_id      bigint      not null constraint undermining_acceptance_author_fk references person,
    author         text        not null constraint undermining_acceptance_author_length check (author ~ '\S' and length(author) <= 120),
    written_at     timestamptz not null,
    constraint undermining_acceptance_returns check (returns_on > decided_on and returns_on <= decided_on + interval '2 years')
);

create index undermining_acceptance_undermining_idx on undermining_acceptance (undermining_id, id desc);
create index undermining_acceptance_author_idx on undermining_acceptance (author_id);

-- What decides whether it is open: something is done about the cause, the intervention itself has stopped, or it was accepted.
create view undermining_standing as
select u.id as undermining_id,
       exists (select from intervention_cause ic join intervention t on t.id = ic.intervention_id
               where ic.cause_id = u.cause_id and t.state in ('CHOSEN', 'RUNNING', 'DONE')) as treated,
       exists (select from intervention i where i.id = u.intervention_id and i.state = 'STOPPED') as stopped,
       (select a.returns_on from undermining_acceptance a where a.undermining_id = u.id order by a.id desc limit 1) as returns_on
from undermining u;
