-- Who was called into a conversation, and when that person saw it.
create table mention (
    id           bigint      generated always as identity primary key,
    version      integer     not null,
    comment_id   bigint      not null constraint mention_comment_fk references comment,
    person_id    bigint      not null constraint mention_person_fk references person,
    author       text        not null constraint mention_author_length check (author ~ '\S' and length(author) <= 120),
    mentioned_at timestamptz not null,
    seen_at      timestamptz
);

create unique index mention_unseen_once on mention (comment_id, person_id) where seen_at is null;
create index mention_unseen_idx on mention (person_id, mentioned_at) where seen_at is null;
