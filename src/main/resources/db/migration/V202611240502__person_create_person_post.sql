-- The posts that a person holds at the same time; the one at position 0 is the main one.
create table person_post (
    person_id uuid not null constraint person_post_person_fk references person,
    position int not null constraint person_post_position_range check (position between 0 and 9),
    title text not null constraint person_post_title_length check (char_length(title) between 1 and 120),
    unit_id uuid constraint person_post_unit_fk references unit,
    constraint person_post_pk primary key (person_id, position)
);
create index person_post_unit_ix on person_post (unit_id);
