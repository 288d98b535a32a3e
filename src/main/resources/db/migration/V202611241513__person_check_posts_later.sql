-- Many persons are added at once with their posts first, so that the words a person is found by are collected once, when
-- the person comes. Everybody else still is checked at once.
alter table person_post alter constraint person_post_person_fk deferrable initially immediate;
