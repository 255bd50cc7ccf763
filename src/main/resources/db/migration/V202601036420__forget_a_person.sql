-- Where a person's name stands beside the reference to that person: author_name beside author_id, writer beside writer_id.
create view name_of_person as
select c.conrelid as in_table, a.attname as reference, n.attname as name
from pg_constraint c
join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
join pg_attribute n on n.attrelid = c.conrelid and n.atttypid = 'text'::regtype and not n.attisdropped
where c.contype = 'f' and cardinality(c.conkey) = 1 and c.confrelid = 'person'::regclass
  and n.attname in (regexp_replace(a.attname, '_id$', ''), regexp_replace(a.attname, '_id$', '_name'),
                    regexp_replace(a.attname, 'person_id$', 'name'));

-- Nobody signs in with it any more, and nothing that hung on it is left.
create function forget_account(forgotten bigint) returns void language plpgsql as $$
declare
    spot record;
begin
    for spot in select c.conrelid::regclass::text as in_table, a.attname as reference
                from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                where c.contype = 'f' and cardinality(c.conkey) = 1 and c.confrelid = 'account'::regclass
                  and c.conrelid <> 'person'::regclass loop
        execute format('delete from %s where %I = $1', spot.in_table, spot.reference) using forgotten;
    end loop;
    delete from spring_session where principal_name = forgotten::text;
    update person set account_id = null, version = version + 1 where account_id = forgotten;
    delete from account where id = forgotten;
end
$$;

-- Removes what is known of a person who asked for it, and nothing else: the one way in which what is only ever added to
-- changes, and only in the name. It works after the removal was written in the log, with its reason. Names under adopted
-- plans stay, and those of who decided on them.
create function forget_person(forgotten bigint, today date) returns integer language plpgsql as $$
declare
    gone constant text := 'naam verwijderd op verzoek';
    spot record;
    part integer;
    named integer := 0;
    known_as text;
    signs_in_as bigint;
    addresses text[];
begin
    if not exists (select from access_entry where kind = 'PERSON_REMOVED' and what = 'Persoon ' || forgotten) then
        raise exception 'Nothing in the log says why person % is removed', forgotten using errcode = 'restrict_violation';
    end if;
    if exists (select from appointment where person_id = forgotten and (ends is null or ends > today)) then
        raise exception 'Person % still holds a seat', forgotten using errcode = 'restrict_violation';
    end if;
    select p.name, p.account_id, array_remove(array[lower(p.email), a.email], null) into known_as, signs_in_as, addresses
    from person p left join account a on a.id = p.account_id where p.id = forgotten;

    for spot in select in_table::regclass::text as in_table, reference, name from name_of_person order by 1, 2, 3 loop
        execute format('alter table %s disable trigger user', spot.in_table);
        execute format('update %s t set %I = $1 where %I = $2 and %I <> $1', spot.in_table, spot.name, spot.reference, spot.name) ||
            case spot.in_table
                   when 'plan_version' then ' and state <> ''ADOPTED'''
                   when 'signature' then ' and not exists (select from plan_version v where v.id = t.plan_version_id and v.state = ''ADOPTED'')'
                   when 'asked_seat' then ' and not exists (select from plan_version v where v.id = t.plan_version_id and v.state = ''ADOPTED'')'
                   else '' end
            using gone, forgotten;
        get diagnostics part = row_count;
        named := named + part;
        execute format('alter table %s enable trigger user', spot.in_table);
    end loop;

    update mention set author = gone where author = known_as;
    delete from draft where person_id = forgotten;
    delete from presence where person_id = forgotten;
    delete from follower where lower(email) = any(addresses);
    update person set name = gone, email = null, phone = null, contact_shown = false, name_public = false, account_id = null,
                      version = version + 1
    where id = forgotten;
    perform forget_account(signs_in_as);
    return named;
end
$$;
