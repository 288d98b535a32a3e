create table field (
    id uuid constraint field_pk primary key,
    version bigint not null,
    name text collate "vi-x-icu" not null constraint field_name_length check (char_length(name) between 1 and 100),
    unit_id uuid constraint field_unit_fk references unit,
    officer_id uuid constraint field_officer_fk references person,
    position int not null constraint field_position_range check (position between 1 and 999),
    closed_at timestamptz,
    search_text text not null generated always as (fold(name)) stored
);
create index field_unit_ix on field (unit_id);
create index field_officer_ix on field (officer_id);

-- The name of a closed one is free for another.
create unique index field_open_name_uk on field (lower(name)) where closed_at is null;
