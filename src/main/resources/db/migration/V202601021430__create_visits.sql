-- when an account was on its start page last, and when the visit before this one ended
create table visit (
    account_id       bigint      not null constraint visit_pk primary key constraint visit_account_fk references account,
    seen_at          timestamptz not null,
    previous_seen_at timestamptz,
    constraint visit_order check (previous_seen_at <= seen_at)
);
