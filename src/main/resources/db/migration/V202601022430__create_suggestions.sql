-- Another text for a chapter, suggested to whoever may edit it; decided on once, never changed or removed.
create table suggestion (
    id           bigint  generated always as identity primary key,
    version      integer not null,
    chapter_id   bigint  not null constraint suggestion_chapter_fk references chapter,
    based_on     integer,
    title        text    not null constraint suggestion_title_length check (title ~ '\S' and length(title) <= 120),
    text         text    not null constraint suggestion_text_length check (length(text) <= 100000),
    why          text    constraint suggestion_why_length check (why ~ '\S' and length(why) <= 500),
    author_id    bigint  not null constraint suggestion_author_fk references person,
    author       text    not null constraint suggestion_author_length check (author ~ '\S' and length(author) <= 120),
    suggested_at timestamptz not null,
    state        text    not null constraint suggestion_state check (state in ('OPEN', 'ACCEPTED', 'DECLINED')),
    decider_id   bigint  constraint suggestion_decider_fk references person,
    decider      text    constraint suggestion_decider_length check (decider ~ '\S' and length(decider) <= 120),
    decided_at   timestamptz,
    reason       text    constraint suggestion_reason_length check (reason ~ '\S' and length(reason) <= 1000),
    taken        integer constraint suggestion_taken check (taken >= 1),
    changes      integer not null constraint suggestion_changes check (changes >= 1 and taken <= changes),
    revision     integer,
    constraint suggestion_based_on_fk foreign key (chapter_id, based_on) references revision (chapter_id, number),
    constraint suggestion_revision_fk foreign key (chapter_id, revision) references revision (chapter_id, number),
    constraint suggestion_decided check (
        (state = 'OPEN') = (decided_at is null)
        and (decided_at is null) = (decider is null)
        and (decided_at is null) = (decider_id is null)
        and (state = 'DECLINED') = (reason is not null)
        and (state = 'ACCEPTED') = (taken is not null)
        and (state = 'ACCEPTED') = (revision is not null))
);

create index suggestion_chapter_idx on suggestion (chapter_id);
create index suggestion_open_idx on suggestion (suggested_at) where state = 'OPEN';
create index suggestion_author_idx on suggestion (author_id, decided_at);

create function guard_suggestion() returns trigger language plpgsql as $$
begin
    if tg_op <> 'UPDATE' or old.state <> 'OPEN'
        or (new.id, new.chapter_id, new.based_on, new.title, new.text, new.why, new.author_id, new.author,
            new.suggested_at, new.changes)
           is distinct from
           (old.id, old.chapter_id, old.based_on, old.title, old.text, old.why, old.author_id, old.author,
            old.suggested_at, old.changes) then
        raise exception 'A suggestion is decided on once, and never changed or removed' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;

create trigger suggestion_is_kept before update or delete on suggestion
    for each row execute function guard_suggestion();

create trigger suggestions_are_kept before truncate on suggestion
    for each statement execute function guard_suggestion();
