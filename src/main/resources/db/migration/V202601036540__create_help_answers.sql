-- Whether it helped, in the words of whoever gave the finding: once, and kept as it was said.
create table help_answer (
    id         bigint      generated always as identity primary key,
    version    integer     not null,
    card_id    bigint      not null constraint help_answer_card_fk references reply_card
                           constraint help_answer_once unique,
    helped     text        not null constraint help_answer_helped check (helped in ('YES', 'A_BIT', 'NO')),
    words      text        constraint help_answer_words_length check (words ~ '\S' and length(words) <= 300),
    written_at timestamptz not null
);

create function refuse_to_change_a_help_answer() returns trigger language plpgsql as $$
begin
    raise exception 'What a giver answered is never changed nor removed' using errcode = 'restrict_violation';
end
$$;

create trigger help_answer_is_kept before update or delete on help_answer
    for each row execute function refuse_to_change_a_help_answer();
create trigger help_answers_are_kept before truncate on help_answer
    for each statement execute function refuse_to_change_a_help_answer();

-- Counting those who did not hear yet reads nothing but this.
create index finding_loop_idx on finding (buurtscan_id, heard_on, id) where withdrawn_at is null;
