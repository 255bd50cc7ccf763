-- Hibernate Envers writes these: one edit for each transaction, and after it how each milestone that it changed stood.
create table edit (
    id        bigint      generated always as identity primary key,
    edited_at timestamptz not null,
    author    text        constraint edit_author_length check (length(author) between 1 and 120),
    author_id bigint      constraint edit_author_fk references person
);

create index edit_edited_idx on edit (edited_at);

create table milestone_past (
    id               bigint   not null,
    edit_id          bigint   not null constraint milestone_past_edit_fk references edit,
    edit_kind        smallint not null constraint milestone_past_kind check (edit_kind in (0, 1, 2)),
    title            text     not null constraint milestone_past_title_length check (length(title) between 1 and 120),
    why              text     constraint milestone_past_why_length check (length(why) <= 4000),
    lane             text     not null constraint milestone_past_lane check (lane in ('PILLARS', 'GOVERNANCE', 'PARTICIPATION')),
    neighbourhood_id bigint   constraint milestone_past_neighbourhood_fk references neighbourhood,
    owner_id         bigint   not null constraint milestone_past_owner_fk references seat,
    moment_words     text     not null constraint milestone_past_moment_words_length check (length(moment_words) between 1 and 120),
    moment_earliest  date,
    moment_latest    date,
    moment_review_on date,
    published        boolean  not null,
    said             text     constraint milestone_past_said check (said in ('ON_TRACK', 'AT_RISK', 'LATE', 'REACHED', 'DROPPED')),
    reached_on       date,
    reported_on      date,
    planned_on       date     not null,
    constraint milestone_past_pk primary key (id, edit_id),
    constraint milestone_past_moment_window check (moment_earliest <= moment_latest),
    constraint milestone_past_reached check (reached_on is null or said = 'REACHED')
);

create index milestone_past_edit_idx on milestone_past (edit_id);

create table milestone_pillar_past (
    milestone_id bigint   not null,
    pillar_id    bigint   not null constraint milestone_pillar_past_pillar_fk references pillar,
    edit_id      bigint   not null constraint milestone_pillar_past_edit_fk references edit,
    edit_kind    smallint not null constraint milestone_pillar_past_kind check (edit_kind in (0, 1, 2)),
    constraint milestone_pillar_past_pk primary key (milestone_id, pillar_id, edit_id)
);

create table milestone_need_past (
    milestone_id bigint   not null,
    need_id      bigint   not null,
    edit_id      bigint   not null constraint milestone_need_past_edit_fk references edit,
    edit_kind    smallint not null constraint milestone_need_past_kind check (edit_kind in (0, 1, 2)),
    constraint milestone_need_past_pk primary key (milestone_id, need_id, edit_id)
);

create table milestone_evidence_past (
    milestone_id bigint   not null,
    position     integer  not null,
    edit_id      bigint   not null constraint milestone_evidence_past_edit_fk references edit,
    edit_kind    smallint not null constraint milestone_evidence_past_kind check (edit_kind in (0, 1, 2)),
    label        text     constraint milestone_evidence_past_label_length check (length(label) <= 120),
    url          text     constraint milestone_evidence_past_url_length check (length(url) <= 500),
    constraint milestone_evidence_past_pk primary key (milestone_id, position, edit_id, edit_kind)
);

-- the past does not change
do $$
declare
    kept text;
begin
    foreach kept in array array['edit', 'milestone_past', 'milestone_pillar_past', 'milestone_need_past', 'milestone_evidence_past'] loop
        execute format('create trigger %1$s_append_only before update or delete on %1$s for each row execute function refuse_change()', kept);
        execute format('create trigger %1$s_no_truncate before truncate on %1$s for each statement execute function refuse_change()', kept);
    end loop;
end $$;
