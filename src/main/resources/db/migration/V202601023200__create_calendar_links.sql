-- Secret addresses by which calendars read milestones: whoever has one reads as its maker, so only hashes stand here.
create table calendar_link (
    id           bigint      generated always as identity primary key,
    version      integer     not null,
    hash         text        not null constraint calendar_link_hash_unique unique constraint calendar_link_hash check (hash ~ '^[0-9a-f]{64}$'),
    account_id   bigint      not null constraint calendar_link_account_fk references account,
    name         text        not null constraint calendar_link_name_length check (name ~ '\S' and length(name) <= 60),
    pillar_id    bigint      constraint calendar_link_pillar_fk references pillar,
    lane         text        constraint calendar_link_lane check (lane in ('GOVERNANCE', 'PARTICIPATION')),
    seat_id      bigint      constraint calendar_link_seat_fk references seat,
    created_at   timestamptz not null,
    last_used_at timestamptz,
    withdrawn_at timestamptz,
    constraint calendar_link_topic check (num_nonnulls(pillar_id, lane, seat_id) <= 1)
);

create index calendar_link_account_idx on calendar_link (account_id);
create index calendar_link_pillar_idx on calendar_link (pillar_id);
create index calendar_link_seat_idx on calendar_link (seat_id);
