create table intervention_statement (
    id              bigint      generated always as identity primary key,
    version         integer     not null,
    intervention_id bigint      not null constraint intervention_statement_intervention_fk references intervention,
    state           text        not null constraint intervention_statement_state
                    check (state in ('IDEA', 'CHOSEN', 'RUNNING', 'DONE', 'STOPPED')),
    words           text        not null constraint intervention_statement_words_length check (words ~ '\S' and length(words) <= 1000),
    author_id       bigint      not null constraint intervention_statement_author_fk references person,
    author          text        not null constraint intervention_statement_author_length check (author ~ '\S' and length(author) <= 120),
    written_at      timestamptz not null
);

create index intervention_statement_intervention_idx on intervention_statement (intervention_id, id desc);
create index intervention_statement_written_idx on intervention_statement (written_at);
create index intervention_statement_author_idx on intervention_statement (author_id);

create function refuse_to_change_a_statement() returns trigger language plpgsql as $$
begin
    raise exception 'What is said of an intervention is never changed nor removed' using errcode = 'restrict_violation';
end
$$;

create trigger intervention_statement_is_kept before update or delete on intervention_statement
    for each row execute function refuse_to_change_a_statement();

create trigger intervention_statements_are_kept before truncate on intervention_statement
    for each statement execute function refuse_to_change_a_statement();
