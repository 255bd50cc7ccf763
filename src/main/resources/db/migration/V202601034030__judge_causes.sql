create table argument (
    id         bigint      generated always as identity primary key,
    version    integer     not null,
    cause_id   bigint      not null constraint argument_cause_fk references cause,
    stance     text        not null constraint argument_stance check (stance in ('SUPPORTS', 'DISPUTES')),
    words      text        not null constraint argument_words_length check (words ~ '\S' and length(words) <= 1000),
    author_id  bigint      not null constraint argument_author_fk references person,
    author     text        not null constraint argument_author_length check (author ~ '\S' and length(author) <= 120),
    written_at timestamptz not null
);

create index argument_cause_idx on argument (cause_id, id desc);
create index argument_author_idx on argument (author_id);

create table assessment (
    id         bigint      generated always as identity primary key,
    version    integer     not null,
    cause_id   bigint      not null constraint assessment_cause_fk references cause,
    certainty  text        not null constraint assessment_certainty
               check (certainty in ('POSSIBLE', 'PLAUSIBLE', 'ESTABLISHED', 'DISPUTED')),
    reason     text        not null constraint assessment_reason_length check (reason ~ '\S' and length(reason) <= 600),
    author_id  bigint      not null constraint assessment_author_fk references person,
    author     text        not null constraint assessment_author_length check (author ~ '\S' and length(author) <= 120),
    written_at timestamptz not null
);

create index assessment_cause_idx on assessment (cause_id, id desc);
create index assessment_author_idx on assessment (author_id);

-- What was said for a cause or against it stays readable, and so does how certain it was called.
create function refuse_to_change_a_judgement() returns trigger language plpgsql as $$
begin
    raise exception 'What is said of a cause is never changed nor removed' using errcode = 'restrict_violation';
end
$$;

create trigger argument_is_kept before update or delete on argument
    for each row execute function refuse_to_change_a_judgement();

create trigger arguments_are_kept before truncate on argument
    for each statement execute function refuse_to_change_a_judgement();

create trigger assessment_is_kept before update or delete on assessment
    for each row execute function refuse_to_change_a_judgement();

create trigger assessments_are_kept before truncate on assessment
    for each statement execute function refuse_to_change_a_judgement();
