-- A comment follows its passage and is resolved or reopened; what was said is never changed, and nothing is removed.
create function refuse_to_change_a_comment() returns trigger language plpgsql as $$
begin
    raise exception 'A comment is never changed or removed' using errcode = 'restrict_violation';
end
$$;

create trigger comment_is_kept before delete on comment
    for each row execute function refuse_to_change_a_comment();

create trigger comment_stays before update of chapter_id, text, author_id, author, written_at on comment
    for each row when (row (old.chapter_id, old.text, old.author_id, old.author, old.written_at)
        is distinct from row (new.chapter_id, new.text, new.author_id, new.author, new.written_at))
    execute function refuse_to_change_a_comment();

create trigger comments_are_kept before truncate on comment
    for each statement execute function refuse_to_change_a_comment();

create trigger reply_is_kept before update or delete on reply
    for each row execute function refuse_to_change_a_comment();

create trigger replies_are_kept before truncate on reply
    for each statement execute function refuse_to_change_a_comment();
