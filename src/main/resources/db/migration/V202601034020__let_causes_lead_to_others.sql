-- That one cause leads to another. A circle is allowed: vicious circles are real.
create table causal_link (
    id         bigint      generated always as identity primary key,
    version    integer     not null,
    cause_id   bigint      not null constraint causal_link_cause_fk references cause,
    effect_id  bigint      not null constraint causal_link_effect_fk references cause,
    certainty  text        not null constraint causal_link_certainty
               check (certainty in ('POSSIBLE', 'PLAUSIBLE', 'ESTABLISHED', 'DISPUTED')),
    why        text        constraint causal_link_why_length check (why ~ '\S' and length(why) <= 500),
    author_id  bigint      not null constraint causal_link_author_fk references person,
    author     text        not null constraint causal_link_author_length check (author ~ '\S' and length(author) <= 120),
    written_at timestamptz not null,
    constraint causal_link_once unique (cause_id, effect_id),
    constraint causal_link_of_another check (cause_id <> effect_id)
);

create index causal_link_effect_idx on causal_link (effect_id, cause_id);
create index causal_link_author_idx on causal_link (author_id);

create function refuse_to_change_a_causal_link() returns trigger language plpgsql as $$
begin
    raise exception 'What a cause leads to is never changed nor removed' using errcode = 'restrict_violation';
end
$$;

create trigger causal_link_is_kept before update or delete on causal_link
    for each row execute function refuse_to_change_a_causal_link();

create trigger causal_links_are_kept before truncate on causal_link
    for each statement execute function refuse_to_change_a_causal_link();
