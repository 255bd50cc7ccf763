-- One-time links by which somebody chooses a password; only a hash of the link is kept.
create table access_link (
    id         bigint      generated always as identity primary key,
    version    integer     not null,
    hash       text        not null constraint access_link_hash_unique unique constraint access_link_hash check (hash ~ '^[0-9a-f]{64}$'),
    purpose    text        not null constraint access_link_purpose check (purpose in ('FIRST_ACCOUNT', 'INVITATION', 'FORGOTTEN')),
    account_id bigint      constraint access_link_account_fk references account,
    expires_at timestamptz not null,
    used_at    timestamptz,
    constraint access_link_account check ((purpose = 'FIRST_ACCOUNT') = (account_id is null))
);

create index access_link_account_idx on access_link (account_id);
