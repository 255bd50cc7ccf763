-- A bijeenkomst at which many things were heard, written down at once.
create table assembly (
    id           bigint      generated always as identity primary key,
    version      integer     not null,
    buurtscan_id bigint      not null constraint assembly_buurtscan_fk references buurtscan,
    -- one form makes one bijeenkomst
    key          uuid        not null constraint assembly_key_unique unique,
    title        text        not null constraint assembly_title_length check (title ~ '\S' and length(title) <= 120),
    held_on      date        not null constraint assembly_held_on check (held_on >= date '2000-01-01'),
    listeners    text        constraint assembly_listeners_length check (listeners ~ '\S' and length(listeners) <= 160),
    author_id    bigint      constraint assembly_author_fk references person,
    author_name  text        not null constraint assembly_author_name_length check (length(author_name) between 1 and 120),
    created_at   timestamptz not null
);

create index assembly_listed_idx on assembly (buurtscan_id, held_on desc, id desc);
create index assembly_author_idx on assembly (author_id);

-- A finding was heard at one bijeenkomst at most.
create table assembly_finding (
    finding_id  bigint not null constraint assembly_finding_pk primary key
                       constraint assembly_finding_finding_fk references finding,
    assembly_id bigint not null constraint assembly_finding_assembly_fk references assembly
);

create index assembly_finding_assembly_idx on assembly_finding (assembly_id, finding_id);

create function refuse_to_change_an_assembly() returns trigger language plpgsql as $$
begin
    raise exception 'What was heard at a bijeenkomst stays so' using errcode = 'restrict_violation';
end
$$;

create trigger assembly_is_kept before update or delete on assembly
    for each row execute function refuse_to_change_an_assembly();
create trigger assemblies_stay before truncate on assembly
    for each statement execute function refuse_to_change_an_assembly();
create trigger assembly_finding_is_kept before update or delete on assembly_finding
    for each row execute function refuse_to_change_an_assembly();
create trigger assembly_findings_stay before truncate on assembly_finding
    for each statement execute function refuse_to_change_an_assembly();
