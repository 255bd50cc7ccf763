-- Photos that belong to findings, drawn anew when they came in, so that nothing of where and with what they were taken is left.
create table finding_photo (
    id          bigint      generated always as identity primary key,
    version     integer     not null,
    finding_id  bigint      not null constraint finding_photo_finding_fk references finding,
    -- one tap makes one photo
    key         uuid        not null constraint finding_photo_key_unique unique,
    content     bytea       not null constraint finding_photo_size check (length(content) between 100 and 3000000),
    author_id   bigint      constraint finding_photo_author_fk references person,
    author_name text        not null constraint finding_photo_author_name_length check (length(author_name) between 1 and 120),
    created_at  timestamptz not null
);

create index finding_photo_finding_idx on finding_photo (finding_id);
