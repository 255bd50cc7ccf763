create function refuse_to_change_a_submitted_text() returns trigger language plpgsql as $$
begin
    raise exception 'A submitted text is never changed or removed' using errcode = 'restrict_violation';
end
$$;

-- only in which version it was settled is told afterwards
create trigger submitted_text_is_kept before update on submitted_text for each row
    when ((old.chapter_id, old.based_on, old.title, old.text, old.reason, old.writer_id, old.writer, old.submitted_at, old.outcome)
        is distinct from
        (new.chapter_id, new.based_on, new.title, new.text, new.reason, new.writer_id, new.writer, new.submitted_at, new.outcome))
    execute function refuse_to_change_a_submitted_text();

create trigger submitted_text_stays before delete on submitted_text
    for each row execute function refuse_to_change_a_submitted_text();

create trigger submitted_texts_stay before truncate on submitted_text
    for each statement execute function refuse_to_change_a_submitted_text();
