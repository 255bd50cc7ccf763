-- Who took findings out as a file or looked at exact places, and for what; and what was made known or removed of a person.
-- A line that the portal writes itself has no person.
create table access_entry (
    id          bigint      generated always as identity primary key,
    version     integer     not null,
    kind        text        not null constraint access_entry_kind
                check (kind in ('PLACES', 'EXPORT', 'PERSON_SHOWN', 'PERSON_FILE', 'PERSON_REMOVED', 'RETENTION')),
    person_id   bigint      constraint access_entry_person_fk references person,
    person_name text        not null constraint access_entry_person_name_length
                check (person_name ~ '\S' and length(person_name) <= 120),
    occurred_at timestamptz not null,
    what        text        not null constraint access_entry_what_length check (what ~ '\S' and length(what) <= 300),
    filter      text        constraint access_entry_filter_length check (filter ~ '\S' and length(filter) <= 500),
    number      integer     not null constraint access_entry_number check (number >= 0),
    purpose     text        constraint access_entry_purpose
                check (purpose in ('ANALYSIS', 'SESSION', 'FEEDBACK', 'CARE', 'REQUEST', 'OTHER')),
    words       text        constraint access_entry_words_length check (words ~ '\S' and length(words) between 5 and 300),
    -- nobody comes at anything without saying what for
    constraint access_entry_with_purpose check (
        case kind when 'RETENTION' then person_id is null and purpose is null
        else person_id is not null and purpose is not null and words is not null end)
);

create index access_entry_latest_idx on access_entry (occurred_at desc, id desc);
create index access_entry_person_idx on access_entry (person_id, kind, id desc);

create trigger access_entry_append_only before update or delete on access_entry
    for each row execute function refuse_change();
create trigger access_entry_no_truncate before truncate on access_entry
    for each statement execute function refuse_change();
