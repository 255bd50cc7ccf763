create function refuse_to_change_an_answer() returns trigger language plpgsql as $$
begin
    raise exception 'What was answered and decided is never changed nor removed' using errcode = 'restrict_violation';
end
$$;

create trigger fit_answer_is_kept before update or delete on fit_answer
    for each row execute function refuse_to_change_an_answer();
create trigger fit_answers_are_kept before truncate on fit_answer
    for each statement execute function refuse_to_change_an_answer();
create trigger fit_adjustment_is_kept before update or delete on fit_adjustment
    for each row execute function refuse_to_change_an_answer();
create trigger fit_adjustments_are_kept before truncate on fit_adjustment
    for each statement execute function refuse_to_change_an_answer();
create trigger fit_code_use_is_kept before update or delete on fit_code_use
    for each row execute function refuse_to_change_an_answer();
create trigger fit_check_is_kept before delete on fit_check
    for each row execute function refuse_to_change_an_answer();

-- Holds the check while an answer comes in, so that it cannot be put aside at the same moment.
create function refuse_a_late_answer() returns trigger language plpgsql as $$
begin
    perform from fit_check where id = new.check_id and handled_on is null
        and (new.on_paper or new.answered_on between opens and closes) for share;
    if not found then
        raise exception 'This fit check takes no answers' using errcode = 'check_violation';
    end if;
    return new;
end
$$;

create trigger fit_answer_comes_in_time before insert on fit_answer
    for each row execute function refuse_a_late_answer();

create function refuse_to_ask_otherwise() returns trigger language plpgsql as $$
begin
    raise exception 'What is asked, and when it asks for a decision, is fixed' using errcode = 'restrict_violation';
end
$$;

create trigger fit_check_stays_as_it_was_set_up before update on fit_check
    for each row when ((new.plan_id, new.intervention_id, new.question, new.one_in, new.opens, new.closes, new.address_key)
        is distinct from (old.plan_id, old.intervention_id, old.question, old.one_in, old.opens, old.closes, old.address_key))
    execute function refuse_to_ask_otherwise();

create function refuse_to_handle_without_decision() returns trigger language plpgsql as $$
begin
    if exists (select from fit_answer a where a.check_id = new.id
               having count(*) filter (where a.fit = 'MISFIT') > 0
                  and count(*) filter (where a.fit = 'MISFIT') * new.one_in >= count(*))
       and not exists (select from fit_adjustment d where d.check_id = new.id) then
        raise exception 'What does not fit is not handled without a decision' using errcode = 'check_violation';
    end if;
    return new;
end
$$;

create trigger fit_check_is_handled_with_a_decision before update on fit_check
    for each row when (new.handled_on is not null and old.handled_on is null)
    execute function refuse_to_handle_without_decision();
