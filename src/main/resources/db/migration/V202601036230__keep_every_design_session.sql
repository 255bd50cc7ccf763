-- A session that was held or cancelled stays so; notes and what came out of it stay as they were written.
create function refuse_another_design_session() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and (old.state = 'PLANNED' or old.state = new.state) and old.author_id = new.author_id then
        return new;
    end if;
    raise exception 'A design session that was held or cancelled stays so' using errcode = 'restrict_violation';
end
$$;

create trigger design_session_is_kept before update or delete on design_session
    for each row execute function refuse_another_design_session();
create trigger design_sessions_are_kept before truncate on design_session
    for each statement execute function refuse_another_design_session();

create trigger design_session_note_append_only before update or delete on design_session_note
    for each row execute function refuse_change();
create trigger design_session_note_no_truncate before truncate on design_session_note
    for each statement execute function refuse_change();
create trigger design_session_outcome_append_only before update or delete on design_session_outcome
    for each row execute function refuse_change();
create trigger design_session_outcome_no_truncate before truncate on design_session_outcome
    for each statement execute function refuse_change();
