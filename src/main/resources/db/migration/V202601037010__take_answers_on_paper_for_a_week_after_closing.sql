-- Numbers are told once no answer can come any more, so that two looks at them tell nothing of one person.
create or replace function refuse_a_late_answer() returns trigger language plpgsql as $$
begin
    perform from fit_check where id = new.check_id and handled_on is null
        and new.answered_on between opens and closes + case when new.on_paper then 7 else 0 end for share;
    if not found then
        raise exception 'This fit check takes no answers' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
