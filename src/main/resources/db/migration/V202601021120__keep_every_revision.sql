create function refuse_to_change_a_revision() returns trigger language plpgsql as $$
begin
    raise exception 'A revision is never changed or removed' using errcode = 'restrict_violation';
end
$$;

create trigger revision_is_kept before update or delete on revision
    for each row execute function refuse_to_change_a_revision();

create trigger revisions_are_kept before truncate on revision
    for each statement execute function refuse_to_change_a_revision();
