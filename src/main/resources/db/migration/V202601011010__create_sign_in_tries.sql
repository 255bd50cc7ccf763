create table sign_in_try (
    subject text        constraint sign_in_try_pk primary key constraint sign_in_try_subject check (length(subject) <= 300),
    tries   integer     not null,
    since   timestamptz not null,
    free_at timestamptz
);
