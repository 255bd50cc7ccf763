-- What was said to undermine an intervention stays as it was said; it can be taken back once.
create function refuse_another_undermining() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.withdrawn_at is null
        and (old.intervention_id, old.cause_id, old.why, old.author_id, old.author, old.written_at)
            = (new.intervention_id, new.cause_id, new.why, new.author_id, new.author, new.written_at) then
        return new;
    end if;
    raise exception 'What undermines an intervention stays as it was said' using errcode = 'restrict_violation';
end
$$;

create trigger undermining_is_kept before update or delete on undermining
    for each row execute function refuse_another_undermining();
create trigger underminings_are_kept before truncate on undermining
    for each statement execute function refuse_another_undermining();

create trigger undermining_acceptance_append_only before update or delete on undermining_acceptance
    for each row execute function refuse_change();
create trigger undermining_acceptance_no_truncate before truncate on undermining_acceptance
    for each statement execute function refuse_change();

-- What was taken back can no longer be accepted.
create function refuse_to_accept_what_was_taken_back() returns trigger language plpgsql as $$
begin
    if exists (select from undermining where id = new.undermining_id and withdrawn_at is not null) then
        raise exception 'This undermining was taken back' using errcode = 'check_violation';
    end if;
    return new;
end
$$;

create trigger undermining_acceptance_of_what_stands before insert on undermining_acceptance
    for each row execute function refuse_to_accept_what_was_taken_back();
