-- That something was wrongly said to point at a cause, or a cause to lead to another: said with a reason, and kept.
create table indication_withdrawal (
    id            bigint      generated always as identity primary key,
    version       integer     not null,
    indication_id bigint      not null constraint indication_withdrawal_indication_fk references indication
                              constraint indication_withdrawal_once unique,
    reason        text        not null constraint indication_withdrawal_reason_length check (reason ~ '\S' and length(reason) <= 300),
    author_id     bigint      not null constraint indication_withdrawal_author_fk references person,
    author        text        not null constraint indication_withdrawal_author_length check (author ~ '\S' and length(author) <= 120),
    written_at    timestamptz not null
);

create table causal_link_withdrawal (
    id             bigint      generated always as identity primary key,
    version        integer     not null,
    causal_link_id bigint      not null constraint causal_link_withdrawal_link_fk references causal_link
                               constraint causal_link_withdrawal_once unique,
    reason         text        not null constraint causal_link_withdrawal_reason_length check (reason ~ '\S' and length(reason) <= 300),
    author_id      bigint      not null constraint causal_link_withdrawal_author_fk references person,
    author         text        not null constraint causal_link_withdrawal_author_length check (author ~ '\S' and length(author) <= 120),
    written_at     timestamptz not null
);

create index indication_withdrawal_author_idx on indication_withdrawal (author_id);
create index causal_link_withdrawal_author_idx on causal_link_withdrawal (author_id);

create function refuse_to_change_a_withdrawal() returns trigger language plpgsql as $$
begin
    raise exception 'That a link was withdrawn is never changed nor removed' using errcode = 'restrict_violation';
end
$$;

create trigger indication_withdrawal_is_kept before update or delete on indication_withdrawal
    for each row execute function refuse_to_change_a_withdrawal();
create trigger indication_withdrawals_are_kept before truncate on indication_withdrawal
    for each statement execute function refuse_to_change_a_withdrawal();
create trigger causal_link_withdrawal_is_kept before update or delete on causal_link_withdrawal
    for each row execute function refuse_to_change_a_withdrawal();
create trigger causal_link_withdrawals_are_kept before truncate on causal_link_withdrawal
    for each statement execute function refuse_to_change_a_withdrawal();

-- What was withdrawn can be said again, by its right or by another: once in each round, and a withdrawal begins the next.
alter table indication add column round integer not null default 0;
alter table indication drop constraint indication_once;
alter table indication add constraint indication_once unique (cause_id, finding_id, round);
alter table causal_link add column round integer not null default 0;
alter table causal_link drop constraint causal_link_once;
alter table causal_link add constraint causal_link_once unique (cause_id, effect_id, round);

create function count_the_rounds_of_an_indication() returns trigger language plpgsql as $$
begin
    new.round := (select count(*) from indication_withdrawal w join indication i on i.id = w.indication_id
                  where i.cause_id = new.cause_id and i.finding_id = new.finding_id);
    return new;
end
$$;

create trigger indication_round before insert on indication
    for each row execute function count_the_rounds_of_an_indication();

create function count_the_rounds_of_a_causal_link() returns trigger language plpgsql as $$
begin
    new.round := (select count(*) from causal_link_withdrawal w join causal_link l on l.id = w.causal_link_id
                  where l.cause_id = new.cause_id and l.effect_id = new.effect_id);
    return new;
end
$$;

create trigger causal_link_round before insert on causal_link
    for each row execute function count_the_rounds_of_a_causal_link();

create or replace view live_indication as
select i.id, i.cause_id, i.kind, i.finding_id, i.certainty
from indication i left join finding f on f.id = i.finding_id
where f.withdrawn_at is null and i.id not in (select w.indication_id from indication_withdrawal w);

create view live_causal_link as
select l.id, l.cause_id, l.effect_id, l.certainty
from causal_link l where l.id not in (select w.causal_link_id from causal_link_withdrawal w);
