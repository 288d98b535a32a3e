-- A person is found by name, posts and the units of the posts. The words stand with the person, so that one index
-- answers, and follow every change of the three.
create function person_collect_search_words() returns trigger language plpgsql as $$
begin
    new.search_words := search_words(concat_ws(' ', new.full_name, (
        select string_agg(concat_ws(' ', p.title, u.name, u.abbreviation), ' ')
          from person_post p left join unit u on u.id = p.unit_id
         where p.person_id = new.id)));
    return new;
end $$;
create trigger person_search_words before insert or update of full_name on person
    for each row execute function person_collect_search_words();

create function person_post_refresh_search_words() returns trigger language plpgsql as $$
begin
    update person set full_name = full_name where id = coalesce(new.person_id, old.person_id);
    return null;
end $$;
create trigger person_post_search_words after insert or update or delete on person_post
    for each row execute function person_post_refresh_search_words();

create function person_unit_refresh_search_words() returns trigger language plpgsql as $$
begin
    update person set full_name = full_name where id in (select person_id from person_post where unit_id = new.id);
    return null;
end $$;
create trigger unit_person_search_words after update of name, abbreviation on unit
    for each row when (old.name is distinct from new.name or old.abbreviation is distinct from new.abbreviation)
    execute function person_unit_refresh_search_words();
