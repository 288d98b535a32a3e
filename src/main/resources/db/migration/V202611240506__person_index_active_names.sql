-- The list shows active persons by name. From this index alone it counts them and skips to a deep page; sorted by unit
-- or village it takes their order by name from here, so that no name is compared by the rules of the language again.
create index person_active_name_ix on person (given_name, full_name, id) include (village_id) where closed_at is null;
