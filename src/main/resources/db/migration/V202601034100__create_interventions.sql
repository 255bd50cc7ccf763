create table intervention (
    id         bigint      generated always as identity primary key,
    version    integer     not null,
    title      text        not null constraint intervention_title_length check (title ~ '\S' and length(title) <= 140),
    what       text        not null constraint intervention_what_length check (what ~ '\S' and length(what) <= 4000),
    for_whom   text        constraint intervention_for_whom_length check (length(for_whom) <= 300),
    effect     text        constraint intervention_effect_length check (length(effect) <= 1000),
    figures    text        constraint intervention_figures_length check (length(figures) <= 600),
    stories    text        constraint intervention_stories_length check (length(stories) <= 600),
    euros      integer     constraint intervention_euros check (euros between 0 and 1000000000),
    hours      integer     constraint intervention_hours check (hours between 0 and 1000000),
    funder     text        constraint intervention_funder_length check (length(funder) <= 200),
    owner_id   bigint      not null constraint intervention_owner_fk references seat,
    line_id    bigint      constraint intervention_line_fk references plan_line,
    state      text        not null constraint intervention_state
               check (state in ('IDEA', 'CHOSEN', 'RUNNING', 'DONE', 'STOPPED')),
    author_id  bigint      not null constraint intervention_author_fk references person,
    author     text        not null constraint intervention_author_length check (author ~ '\S' and length(author) <= 120),
    written_at timestamptz not null,
    search     tsvector    generated always as (to_tsvector('dutch',
        title || ' ' || what || ' ' || coalesce(for_whom, '') || ' ' || coalesce(effect, ''))) stored
);

create index intervention_search_idx on intervention using gin (search);
create index intervention_state_idx on intervention (state, id desc);
create index intervention_owner_idx on intervention (owner_id);
create index intervention_line_idx on intervention (line_id) where line_id is not null;
create index intervention_author_idx on intervention (author_id);

create table intervention_pillar (
    intervention_id bigint not null constraint intervention_pillar_intervention_fk references intervention,
    pillar_id       bigint not null constraint intervention_pillar_pillar_fk references pillar,
    constraint intervention_pillar_pk primary key (intervention_id, pillar_id)
);

create index intervention_pillar_pillar_idx on intervention_pillar (pillar_id, intervention_id);

create table intervention_partner (
    intervention_id bigint not null constraint intervention_partner_intervention_fk references intervention,
    partner_id      bigint not null constraint intervention_partner_partner_fk references partner_organisation,
    constraint intervention_partner_pk primary key (intervention_id, partner_id)
);

create index intervention_partner_partner_idx on intervention_partner (partner_id, intervention_id);

create table intervention_cause (
    intervention_id bigint not null constraint intervention_cause_intervention_fk references intervention,
    cause_id        bigint not null constraint intervention_cause_cause_fk references cause,
    constraint intervention_cause_pk primary key (intervention_id, cause_id)
);

create index intervention_cause_cause_idx on intervention_cause (cause_id, intervention_id);

create table intervention_milestone (
    intervention_id bigint not null constraint intervention_milestone_intervention_fk references intervention,
    milestone_id    bigint not null constraint intervention_milestone_milestone_fk references milestone,
    constraint intervention_milestone_pk primary key (intervention_id, milestone_id)
);

create index intervention_milestone_milestone_idx on intervention_milestone (milestone_id, intervention_id);
