-- who is writing where right now; not worth keeping over a crash
create unlogged table presence (
    address   text        not null constraint presence_address_length check (length(address) <= 300),
    person_id bigint      not null constraint presence_person_fk references person,
    name      text        not null,
    seen_at   timestamptz not null,
    constraint presence_pk primary key (address, person_id)
);

create index presence_age_idx on presence (seen_at);
