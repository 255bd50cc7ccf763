create table plan_line (
    id               bigint      generated always as identity primary key,
    version          integer     not null,
    chapter_id       bigint      not null constraint plan_line_chapter_fk references chapter,
    passage          text        not null constraint plan_line_passage_length check (passage ~ '\S' and length(passage) <= 2000),
    passage_before   text        not null,
    passage_after    text        not null,
    passage_at       integer     not null constraint plan_line_passage_at check (passage_at >= 0),
    passage_revision integer     not null,
    passage_lost     boolean     not null,
    state            text        not null constraint plan_line_state
        check (state in ('TO_TRANSLATE', 'IN_HAND', 'TRANSLATED', 'IN_PROGRESS', 'EVALUATED', 'DELIBERATELY_NOT')),
    since            timestamptz not null,
    marked_by        text        not null constraint plan_line_marker_length check (marked_by ~ '\S' and length(marked_by) <= 120),
    marked_at        timestamptz not null,
    constraint plan_line_revision_fk foreign key (chapter_id, passage_revision) references revision (chapter_id, number)
);

create index plan_line_chapter_idx on plan_line (chapter_id, passage_at);
create index plan_line_state_idx on plan_line (state, marked_at, id);
create index plan_line_search_idx on plan_line using gin (to_tsvector('dutch', passage));

-- every state that a line came into: by whom, when, and why where that was said
create table line_step (
    id        bigint      generated always as identity primary key,
    version   integer     not null,
    line_id   bigint      not null constraint line_step_line_fk references plan_line,
    state     text        not null constraint line_step_state
        check (state in ('TO_TRANSLATE', 'IN_HAND', 'TRANSLATED', 'IN_PROGRESS', 'EVALUATED', 'DELIBERATELY_NOT')),
    reason    text        constraint line_step_reason_length check (reason ~ '\S' and length(reason) <= 1000),
    author_id bigint      not null constraint line_step_author_fk references person,
    author    text        not null constraint line_step_author_length check (author ~ '\S' and length(author) <= 120),
    taken_at  timestamptz not null,
    constraint line_step_reason check (state <> 'DELIBERATELY_NOT' or reason is not null)
);

create index line_step_line_idx on line_step (line_id, taken_at);
create index line_step_author_idx on line_step (author_id);
