-- The seats that are asked to adopt a version, with who held them on that day; whoever holds the seat later signs for it.
create table asked_seat (
    id              bigint  generated always as identity primary key,
    version         integer not null,
    plan_version_id bigint  not null constraint asked_seat_version_fk references plan_version,
    seat_id         bigint  not null constraint asked_seat_seat_fk references seat,
    person_id       bigint  not null constraint asked_seat_person_fk references person,
    name            text    not null constraint asked_seat_name_length check (name ~ '\S' and length(name) <= 120),
    on_behalf_of    text    constraint asked_seat_on_behalf_of_length
        check (on_behalf_of ~ '\S' and length(on_behalf_of) <= 200),
    constraint asked_seat_unique unique (plan_version_id, seat_id)
);

create index asked_seat_seat_idx on asked_seat (seat_id);

-- A seat signs once, a person signs once, and only who was asked signs.
create table signature (
    id              bigint  generated always as identity primary key,
    version         integer not null,
    plan_version_id bigint  not null constraint signature_version_fk references plan_version,
    seat_id         bigint  not null constraint signature_seat_fk references seat,
    person_id       bigint  not null constraint signature_person_fk references person,
    name            text    not null constraint signature_name_length check (name ~ '\S' and length(name) <= 120),
    signed_at       timestamptz not null,
    is_reservation  boolean not null,
    note            text    constraint signature_note_length check (note ~ '\S' and length(note) <= 1000),
    constraint signature_seat_unique unique (plan_version_id, seat_id),
    constraint signature_person_unique unique (plan_version_id, person_id),
    constraint signature_asked_fk foreign key (plan_version_id, seat_id) references asked_seat (plan_version_id, seat_id),
    constraint signature_reservation check (not is_reservation or note is not null)
);
