create table person_group (
    id uuid constraint person_group_pk primary key,
    version bigint not null,
    name text collate "vi-x-icu" not null constraint person_group_name_length check (char_length(name) between 1 and 80),
    closed_at timestamptz
);
create unique index person_group_name_uk on person_group (lower(name));
