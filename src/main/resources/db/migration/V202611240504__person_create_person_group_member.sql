create table person_group_member (
    person_id uuid not null constraint person_group_member_person_fk references person,
    group_id uuid not null constraint person_group_member_group_fk references person_group,
    constraint person_group_member_pk primary key (person_id, group_id)
);
create index person_group_member_group_ix on person_group_member (group_id);
