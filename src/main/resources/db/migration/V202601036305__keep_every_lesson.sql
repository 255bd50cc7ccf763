create function refuse_to_forget_a_lesson() returns trigger language plpgsql as $$
begin
    raise exception 'What was learned is never changed nor removed, only told anew' using errcode = 'restrict_violation';
end
$$;

create trigger lesson_version_is_kept before update or delete on lesson_version
    for each row execute function refuse_to_forget_a_lesson();

create trigger lesson_versions_are_kept before truncate on lesson_version
    for each statement execute function refuse_to_forget_a_lesson();

create trigger lesson_is_kept before delete on lesson
    for each row execute function refuse_to_forget_a_lesson();
