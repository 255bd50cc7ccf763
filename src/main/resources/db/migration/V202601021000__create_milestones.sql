create table milestone (
    id               bigint      generated always as identity primary key,
    version          integer     not null,
    title            text        not null constraint milestone_title_length check (title ~ '\S' and length(title) <= 120),
    why              text        constraint milestone_why_length check (length(why) <= 4000),
    lane             text        not null constraint milestone_lane check (lane in ('PILLARS', 'GOVERNANCE', 'PARTICIPATION')),
    neighbourhood_id bigint      constraint milestone_neighbourhood_fk references neighbourhood,
    owner_id         bigint      not null constraint milestone_owner_fk references seat,
    moment_words     text        not null
        constraint milestone_moment_words_length check (moment_words ~ '\S' and length(moment_words) <= 120),
    moment_earliest  date,
    moment_latest    date,
    moment_review_on date,
    published        boolean     not null,
    said             text        constraint milestone_said check (said in ('ON_TRACK', 'AT_RISK', 'LATE', 'REACHED', 'DROPPED')),
    reached_on       date,
    reported_on      date,
    planned_on       date        not null,
    author           text        not null constraint milestone_author_length check (length(author) between 1 and 120),
    author_id        bigint      constraint milestone_author_fk references person,
    signed_at        timestamptz not null,
    constraint milestone_moment_window check (moment_earliest <= moment_latest),
    constraint milestone_moment_review
        check ((moment_review_on is null) = (moment_earliest is not null or moment_latest is not null)),
    constraint milestone_reached check (reached_on is null or said = 'REACHED')
);

create index milestone_owner_idx on milestone (owner_id);
create index milestone_neighbourhood_idx on milestone (neighbourhood_id);
create index milestone_words_idx on milestone using gin (to_tsvector('dutch', title || ' ' || coalesce(why, '')));

create table milestone_pillar (
    milestone_id bigint not null constraint milestone_pillar_milestone_fk references milestone,
    pillar_id    bigint not null constraint milestone_pillar_pillar_fk references pillar,
    constraint milestone_pillar_pk primary key (milestone_id, pillar_id)
);

create index milestone_pillar_pillar_idx on milestone_pillar (pillar_id);

create table milestone_evidence (
    milestone_id bigint  not null constraint milestone_evidence_milestone_fk references milestone,
    position     integer not null,
    label        text    not null constraint milestone_evidence_label_length check (length(label) between 1 and 120),
    url          text    not null constraint milestone_evidence_url check (url ~ '^https?://\S+$' and length(url) <= 500),
    constraint milestone_evidence_pk primary key (milestone_id, position)
);

create table milestone_need (
    milestone_id bigint not null constraint milestone_need_milestone_fk references milestone,
    need_id      bigint not null constraint milestone_need_need_fk references milestone,
    constraint milestone_need_pk primary key (milestone_id, need_id),
    constraint milestone_need_other check (milestone_id <> need_id)
);

create index milestone_need_need_idx on milestone_need (need_id);

-- what waits for itself never comes, whoever else is writing at the same time
create function refuse_circular_need() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtext('milestone_need'));
    if exists (
        with recursive needed (id) as (
            select new.need_id
            union
            select n.need_id from milestone_need n join needed on n.milestone_id = needed.id
        )
        select from needed where id = new.milestone_id
    ) then
        raise exception 'milestone % would need itself', new.milestone_id
            using errcode = 'check_violation', constraint = 'milestone_need_circular';
    end if;
    return new;
end $$;

create trigger milestone_need_circular before insert or update on milestone_need
    for each row execute function refuse_circular_need();
