-- A promise follows its passage, moves and ends; what was promised, by whom and where, stays as it was.
create function refuse_another_promise() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE'
        and (old.words, old.to_whom, old.seat_id, old.source, old.signed_at) = (new.words, new.to_whom, new.seat_id, new.source, new.signed_at)
        and (old.chapter_id, old.report_id, old.source_title, old.source_day, old.source_link, old.author)
            is not distinct from (new.chapter_id, new.report_id, new.source_title, new.source_day, new.source_link, new.author)
        and (old.state not in ('KEPT', 'LAPSED') or (old.state, old.moment_words) = (new.state, new.moment_words)) then
        return new;
    end if;
    raise exception 'A promise stays as it was made' using errcode = 'restrict_violation';
end
$$;

create trigger promise_is_kept before update or delete on promise
    for each row execute function refuse_another_promise();
create trigger promises_are_kept before truncate on promise
    for each statement execute function refuse_another_promise();

create trigger promise_statement_append_only before update or delete on promise_statement
    for each row execute function refuse_change();
create trigger promise_statement_no_truncate before truncate on promise_statement
    for each statement execute function refuse_change();
