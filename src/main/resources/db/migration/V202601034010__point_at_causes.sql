-- What points at a cause: a finding, a figure with its source, or a source with its address.
create table indication (
    id         bigint      generated always as identity primary key,
    version    integer     not null,
    cause_id   bigint      not null constraint indication_cause_fk references cause,
    kind       text        not null constraint indication_kind check (kind in ('FINDING', 'FIGURE', 'SOURCE')),
    finding_id bigint      constraint indication_finding_fk references finding,
    words      text        constraint indication_words_length check (words ~ '\S' and length(words) <= 300),
    source     text        constraint indication_source_length check (source ~ '\S' and length(source) <= 160),
    link       text        constraint indication_link check (link ~ '^https?://\S+$' and length(link) <= 500),
    certainty  text        not null constraint indication_certainty
               check (certainty in ('POSSIBLE', 'PLAUSIBLE', 'ESTABLISHED', 'DISPUTED')),
    author_id  bigint      not null constraint indication_author_fk references person,
    author     text        not null constraint indication_author_length check (author ~ '\S' and length(author) <= 120),
    written_at timestamptz not null,
    constraint indication_once unique (cause_id, finding_id),
    constraint indication_evidence check (case kind
        when 'FINDING' then finding_id is not null and words is null and source is null and link is null
        when 'FIGURE' then finding_id is null and words is not null and source is not null
        else finding_id is null and source is not null and link is not null end)
);

create index indication_finding_idx on indication (finding_id, cause_id) where finding_id is not null;
create index indication_cause_idx on indication (cause_id, kind, id desc);
create index indication_author_idx on indication (author_id);

-- What was said to point at a cause stays said.
create function refuse_to_change_an_indication() returns trigger language plpgsql as $$
begin
    raise exception 'What points at a cause is never changed nor removed' using errcode = 'restrict_violation';
end
$$;

create trigger indication_is_kept before update or delete on indication
    for each row execute function refuse_to_change_an_indication();

create trigger indications_are_kept before truncate on indication
    for each statement execute function refuse_to_change_an_indication();
