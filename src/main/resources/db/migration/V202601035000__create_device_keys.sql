-- With the one half devices seal what somebody writes without a connection; with the other, which is handed out over a
-- signed-in session only, what is sealed can be read and sent. One pair for each account, on all its devices.
create table device_key (
    id          bigint      generated always as identity primary key,
    version     integer     not null,
    account_id  bigint      not null constraint device_key_account_fk references account
                            constraint device_key_account_unique unique,
    -- what a device calls the owner: says nothing of who that is
    owner       uuid        not null constraint device_key_owner_unique unique,
    public_key  bytea       not null constraint device_key_public_key_size check (length(public_key) between 100 and 2000),
    private_key bytea       not null constraint device_key_private_key_size check (length(private_key) between 500 and 5000),
    created_at  timestamptz not null
);
