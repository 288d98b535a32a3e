-- An account belongs to a person of the directory, and a person has one at most; it is called as the person is. Whoever
-- had an account before is entered as a person under the same name.
insert into person (id, version, full_name, form_of_address)
select id, 0, left(display_name, 100), 'MR_OR_MS' from account where person_id is null;
update account set person_id = id where person_id is null;

alter table account
    drop column search_text,
    drop column given_name,
    drop column display_name,
    alter column person_id set not null,
    add constraint account_person_fk foreign key (person_id) references person,
    add constraint account_person_uk unique (person_id);
