create table account (
    id            bigint  generated always as identity primary key,
    version       integer not null,
    email         text    not null constraint account_email_unique unique
                          constraint account_email_lower check (email = lower(email) and email like '%_@_%' and length(email) <= 254),
    password_hash text    constraint account_password_hashed check (password_hash like '{%}%'),
    demo          boolean not null default false,
    blocked       boolean not null default false
);
