-- what was told is never changed afterwards
create function refuse_change_of_progress_note() returns trigger language plpgsql as $$
begin
    raise exception 'a progress note is never changed or removed' using errcode = 'restrict_violation';
end;
$$;

create trigger progress_note_append_only before update or delete on progress_note
    for each row execute function refuse_change_of_progress_note();
