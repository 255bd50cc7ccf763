create table comment (
    id               bigint      generated always as identity primary key,
    version          integer     not null,
    chapter_id       bigint      not null constraint comment_chapter_fk references chapter,
    passage          text        not null constraint comment_passage_length check (passage ~ '\S' and length(passage) <= 2000),
    passage_before   text        not null,
    passage_after    text        not null,
    passage_at       integer     not null constraint comment_passage_at check (passage_at >= 0),
    passage_revision integer     not null,
    passage_lost     boolean     not null,
    text             text        not null constraint comment_text_length check (text ~ '\S' and length(text) <= 2000),
    author_id        bigint      not null constraint comment_author_fk references person,
    author           text        not null constraint comment_author_length check (author ~ '\S' and length(author) <= 120),
    written_at       timestamptz not null,
    resolved_at      timestamptz,
    resolved_by      text        constraint comment_resolver_length check (resolved_by ~ '\S' and length(resolved_by) <= 120),
    -- the text that the passage stands in is there
    constraint comment_revision_fk foreign key (chapter_id, passage_revision) references revision (chapter_id, number),
    constraint comment_resolved check ((resolved_at is null) = (resolved_by is null))
);

create index comment_chapter_idx on comment (chapter_id, passage_at) where resolved_at is null;
create index comment_of_chapter_idx on comment (chapter_id, written_at);
create index comment_author_idx on comment (author_id);
create index comment_written_at_idx on comment (written_at);
create index comment_search_idx on comment using gin (to_tsvector('dutch', text));

create table reply (
    id         bigint      generated always as identity primary key,
    version    integer     not null,
    comment_id bigint      not null constraint reply_comment_fk references comment,
    text       text        not null constraint reply_text_length check (text ~ '\S' and length(text) <= 2000),
    author_id  bigint      not null constraint reply_author_fk references person,
    author     text        not null constraint reply_author_length check (author ~ '\S' and length(author) <= 120),
    written_at timestamptz not null
);

create index reply_comment_idx on reply (comment_id, written_at);
create index reply_author_idx on reply (author_id);
create index reply_written_at_idx on reply (written_at);
create index reply_search_idx on reply using gin (to_tsvector('dutch', text));
