-- what somebody typed in a form and did not save yet; without fields once it was saved or thrown away
create table draft (
    id        bigint generated always as identity primary key,
    version   integer     not null,
    person_id bigint      not null constraint draft_person_fk references person,
    address   text        not null constraint draft_address_within_the_portal
                              check (length(address) <= 300 and address ~ '^/[a-z0-9]'),
    sitting   text        not null constraint draft_sitting_length check (length(sitting) between 1 and 60),
    fields    text        constraint draft_size check (length(fields) <= 200000)
                          constraint draft_fields_are_named check (fields is json object),
    saved_at  timestamptz not null,
    constraint draft_of_a_sitting_once unique (person_id, sitting)
);

create index draft_address_idx on draft (person_id, address);
create index draft_age_idx on draft (saved_at);
create index draft_ended_idx on draft (saved_at) where fields is null;
