create function refuse_to_change_a_plan_version() returns trigger language plpgsql as $$
begin
    raise exception 'A submitted version of a plan is never changed or removed' using errcode = 'restrict_violation';
end
$$;

-- What was submitted stays as it is; only the decision is added, once, and an adoption only with enough signatures.
create function guard_plan_version() returns trigger language plpgsql as $$
declare
    signatures integer;
begin
    if old.state <> 'SUBMITTED'
        or (new.id, new.plan_id, new.number, new.title, new.about, new.note,
            new.submitted_name, new.submitted_person_id, new.submitted_at)
           is distinct from
           (old.id, old.plan_id, old.number, old.title, old.about, old.note,
            old.submitted_name, old.submitted_person_id, old.submitted_at) then
        raise exception 'A submitted version of a plan is never changed or removed' using errcode = 'restrict_violation';
    end if;
    select count(*) into signatures from signature where plan_version_id = new.id;
    if new.needed <> old.needed and signatures > 0 then
        raise exception 'Once somebody signed, the number of signatures is fixed' using errcode = 'restrict_violation';
    end if;
    if new.state = 'ADOPTED' and signatures < new.needed then
        raise exception 'A version is adopted by enough signatures' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;

-- A version decided by nobody is how each begins.
create function begin_plan_version() returns trigger language plpgsql as $$
begin
    if new.state <> 'SUBMITTED' then
        raise exception 'A version of a plan begins as submitted' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;

create trigger plan_version_begins before insert on plan_version
    for each row execute function begin_plan_version();

create trigger plan_version_is_kept before update on plan_version
    for each row execute function guard_plan_version();

create trigger plan_version_is_not_removed before delete on plan_version
    for each row execute function refuse_to_change_a_plan_version();

create trigger plan_versions_are_not_removed before truncate on plan_version
    for each statement execute function refuse_to_change_a_plan_version();

-- The chapters and the seats that are asked come with their version, in its own transaction, and never after.
create function require_new_plan_version() returns trigger language plpgsql as $$
begin
    if (select v.xmin::text from plan_version v where v.id = new.plan_version_id)
        is distinct from pg_current_xact_id()::xid::text then
        raise exception 'A submitted version of a plan is never changed or removed' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;

create trigger plan_version_chapter_comes_along before insert on plan_version_chapter
    for each row execute function require_new_plan_version();

create trigger plan_version_chapter_is_kept before update or delete on plan_version_chapter
    for each row execute function refuse_to_change_a_plan_version();

create trigger plan_version_chapters_are_kept before truncate on plan_version_chapter
    for each statement execute function refuse_to_change_a_plan_version();

create trigger asked_seat_comes_along before insert on asked_seat
    for each row execute function require_new_plan_version();

create trigger asked_seat_is_kept before update or delete on asked_seat
    for each row execute function refuse_to_change_a_plan_version();

create trigger asked_seats_are_kept before truncate on asked_seat
    for each statement execute function refuse_to_change_a_plan_version();

create function require_submitted_plan_version() returns trigger language plpgsql as $$
begin
    if (select state from plan_version where id = new.plan_version_id for share) <> 'SUBMITTED' then
        raise exception 'Only a version that is still submitted is signed' using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;

create trigger signature_in_time before insert on signature
    for each row execute function require_submitted_plan_version();

create trigger signature_is_kept before update or delete on signature
    for each row execute function refuse_to_change_a_plan_version();

create trigger signatures_are_kept before truncate on signature
    for each statement execute function refuse_to_change_a_plan_version();
