-- Years of which the office says that every announced day is entered: days off instead, swapped and worked ones too.
create table holiday_year (
    year integer constraint holiday_year_pk primary key constraint holiday_year_range check (year between 1 and 9999),
    confirmed_at timestamptz not null
);
