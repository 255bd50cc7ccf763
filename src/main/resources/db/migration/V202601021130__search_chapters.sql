create function index_chapter_for_search() returns trigger language plpgsql as $$
begin
    new.search := setweight(to_tsvector('dutch', new.title), 'A')
        || to_tsvector('dutch', coalesce(
            (select text from revision where chapter_id = new.id and number = new.newest), ''));
    return new;
end
$$;

create trigger chapter_search before insert or update of title, newest on chapter
    for each row execute function index_chapter_for_search();
