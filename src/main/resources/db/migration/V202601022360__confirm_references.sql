-- What a text's references said when somebody who keeps the text last read them.
create table reference (
    id           bigint      generated always as identity primary key,
    version      integer     not null,
    chapter_id   bigint      not null constraint reference_chapter_fk references chapter,
    address      text        not null constraint reference_address_length check (address ~ '^/' and length(address) <= 200),
    words        text        not null constraint reference_words_length check (words ~ '\S' and length(words) <= 400),
    confirmed_at timestamptz not null,
    constraint reference_once unique (chapter_id, address)
);
