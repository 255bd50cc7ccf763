create table programme (
    id                bigint  generated always as identity primary key,
    version           integer not null,
    name              text    not null constraint programme_name_length check (length(name) between 1 and 120),
    motto             text    not null constraint programme_motto_length check (length(motto) <= 200),
    municipality_name text    not null,
    municipality_code text    not null constraint programme_municipality_code check (municipality_code ~ '^GM[0-9]{4}$'),
    started           text    not null,
    horizon           integer not null constraint programme_horizon check (horizon between 2000 and 2100),
    about             text    not null
);

-- one programme per installation
create unique index programme_only_one on programme ((true));

create table pillar (
    id       bigint  generated always as identity primary key,
    version  integer not null,
    slug     text    not null constraint pillar_slug_unique unique constraint pillar_slug check (slug ~ '^[a-z0-9-]{1,40}$'),
    position integer not null,
    name     text    not null constraint pillar_name_unique unique constraint pillar_name_length check (length(name) between 1 and 60),
    motto    text    not null constraint pillar_motto_length check (length(motto) <= 200),
    colour   text    not null constraint pillar_colour check (colour ~ '^[a-z]{1,20}$'),
    about    text    constraint pillar_about_length check (length(about) <= 20000)
);

create table partner_organisation (
    id      bigint  generated always as identity primary key,
    version integer not null,
    slug    text    not null constraint partner_slug_unique unique constraint partner_slug check (slug ~ '^[a-z0-9-]{1,40}$'),
    name    text    not null constraint partner_name_length check (length(name) between 1 and 120),
    about   text    constraint partner_about_length check (length(about) <= 20000),
    website text    constraint partner_website check (website ~ '^https?://' and length(website) <= 300)
);

create table partner_name (
    id         bigint  generated always as identity primary key,
    version    integer not null,
    partner_id bigint  not null constraint partner_name_partner_fk references partner_organisation,
    name       text    not null constraint partner_name_text check (length(name) between 1 and 120),
    kind       text    not null constraint partner_name_kind check (kind in ('LEGAL', 'LOCAL', 'FORMER')),
    used_from  date,
    used_until date,
    constraint partner_name_period check (used_from <= used_until)
);

create index partner_name_partner_idx on partner_name (partner_id);

create table neighbourhood (
    id      bigint  generated always as identity primary key,
    version integer not null,
    slug    text    not null constraint neighbourhood_slug_unique unique constraint neighbourhood_slug check (slug ~ '^[a-z0-9-]{1,40}$'),
    name    text    not null constraint neighbourhood_name_unique unique constraint neighbourhood_name_length check (length(name) between 1 and 60),
    about   text    constraint neighbourhood_about_length check (length(about) <= 20000)
);
