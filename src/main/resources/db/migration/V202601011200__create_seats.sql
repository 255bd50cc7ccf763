create table person (
    id            bigint  generated always as identity primary key,
    version       integer not null,
    name          text    not null constraint person_name_length check (length(name) between 1 and 120),
    email         text    constraint person_email check (email like '%_@_%' and length(email) <= 254),
    phone         text    constraint person_phone_length check (length(phone) <= 40),
    contact_shown boolean not null default false,
    name_public   boolean not null default false,
    account_id    bigint  constraint person_account_unique unique constraint person_account_fk references account
);

create table body (
    id      bigint  generated always as identity primary key,
    version integer not null,
    slug    text    not null constraint body_slug_unique unique constraint body_slug check (slug ~ '^[a-z0-9-]{1,40}$'),
    kind    text    not null constraint body_kind check (kind in ('STUURGROEP', 'PROGRAMME_OFFICE', 'PARTICIPATION_TEAM', 'EXPERT_TABLE')),
    name    text    not null constraint body_name_length check (length(name) between 1 and 120),
    least   integer,
    most    integer,
    constraint body_size check (least >= 0 and most >= least)
);

create table body_pillar (
    body_id   bigint not null constraint body_pillar_body_fk references body,
    pillar_id bigint not null constraint body_pillar_pillar_fk references pillar,
    constraint body_pillar_pk primary key (body_id, pillar_id)
);

create table seat (
    id         bigint  generated always as identity primary key,
    version    integer not null,
    kind       text    not null constraint seat_kind check (kind in ('PROGRAMME_DIRECTOR', 'KWARTIERMAKER', 'PROGRAMME_OFFICER',
                       'STUURGROEP_MEMBER', 'PILLAR_LEADER', 'STRATEGIST', 'PROJECT_LEADER', 'PARTICIPATION_MEMBER', 'PARTNER_CONTACT')),
    name       text    not null constraint seat_name_length check (length(name) between 1 and 120),
    mailbox    text    constraint seat_mailbox check (mailbox like '%_@_%' and length(mailbox) <= 254),
    body_id    bigint  constraint seat_body_fk references body,
    pillar_id  bigint  constraint seat_pillar_fk references pillar,
    partner_id bigint  constraint seat_partner_fk references partner_organisation,
    constraint seat_place check (
        case kind
            when 'PILLAR_LEADER' then pillar_id is not null and body_id is null
            when 'PARTNER_CONTACT' then partner_id is not null and body_id is null
            else body_id is not null
        end)
);

create unique index seat_one_leader_per_pillar on seat (pillar_id) where kind = 'PILLAR_LEADER';
create index seat_body_idx on seat (body_id);

create table appointment (
    id        bigint  generated always as identity primary key,
    version   integer not null,
    seat_id   bigint  not null constraint appointment_seat_fk references seat,
    person_id bigint  not null constraint appointment_person_fk references person,
    capacity  text    not null constraint appointment_capacity check (capacity in ('HOLDER', 'DEPUTY')),
    begins    date    not null,
    ends      date,
    constraint appointment_period check (ends >= begins),
    -- a seat has one holder on any day
    constraint appointment_one_holder exclude using gist (seat_id with =, daterange(begins, ends) with &&) where (capacity = 'HOLDER')
);

create index appointment_person_idx on appointment (person_id);
