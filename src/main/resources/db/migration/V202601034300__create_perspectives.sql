create table perspective (
    id         bigint      generated always as identity primary key,
    version    integer     not null,
    cause_id   bigint      not null constraint perspective_cause_fk references cause,
    partner_id bigint      not null constraint perspective_partner_fk references partner_organisation,
    sees       text        not null constraint perspective_sees_length check (sees ~ '\S' and length(sees) <= 1000),
    thinks     text        constraint perspective_thinks_length check (length(thinks) <= 1000),
    gives      text        constraint perspective_gives_length check (length(gives) <= 1000),
    needs      text        constraint perspective_needs_length check (length(needs) <= 1000),
    author_id  bigint      not null constraint perspective_author_fk references person,
    author     text        not null constraint perspective_author_length check (author ~ '\S' and length(author) <= 120),
    written_at timestamptz not null
);

create index perspective_cause_idx on perspective (cause_id, partner_id, id desc);
create index perspective_partner_idx on perspective (partner_id);
create index perspective_author_idx on perspective (author_id);

create table difference (
    id         bigint      generated always as identity primary key,
    version    integer     not null,
    cause_id   bigint      not null constraint difference_cause_fk references cause,
    words      text        not null constraint difference_words_length check (words ~ '\S' and length(words) <= 1000),
    author_id  bigint      not null constraint difference_author_fk references person,
    author     text        not null constraint difference_author_length check (author ~ '\S' and length(author) <= 120),
    written_at timestamptz not null
);

create index difference_cause_idx on difference (cause_id, id desc);
create index difference_author_idx on difference (author_id);

-- What a partner stated, and that partners differ, stays.
create function refuse_to_change_a_perspective() returns trigger language plpgsql as $$
begin
    raise exception 'A perspective is never changed nor removed' using errcode = 'restrict_violation';
end
$$;

create trigger perspective_is_kept before update or delete on perspective
    for each row execute function refuse_to_change_a_perspective();

create trigger perspectives_are_kept before truncate on perspective
    for each statement execute function refuse_to_change_a_perspective();

create trigger difference_is_kept before update or delete on difference
    for each row execute function refuse_to_change_a_perspective();

create trigger differences_are_kept before truncate on difference
    for each statement execute function refuse_to_change_a_perspective();
