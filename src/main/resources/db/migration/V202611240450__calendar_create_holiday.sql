-- Two rows of one kind never share a day, even when two people save at the same instant.
create table holiday (
    id uuid constraint holiday_pk primary key,
    version bigint not null,
    name text collate "vi-x-icu" not null constraint holiday_name_length check (char_length(name) between 1 and 120),
    kind text not null
        constraint holiday_kind_known check (kind in ('PUBLIC_HOLIDAY', 'SUBSTITUTE_DAY_OFF', 'MAKE_UP_WORKDAY')),
    first_day date not null,
    last_day date not null,
    constraint holiday_days_order check (last_day >= first_day),
    constraint holiday_days_length check (last_day - first_day < 30),
    constraint holiday_public_overlap
        exclude using gist (daterange(first_day, last_day, '[]') with &&) where (kind = 'PUBLIC_HOLIDAY'),
    constraint holiday_substitute_overlap
        exclude using gist (daterange(first_day, last_day, '[]') with &&) where (kind = 'SUBSTITUTE_DAY_OFF'),
    constraint holiday_make_up_overlap
        exclude using gist (daterange(first_day, last_day, '[]') with &&) where (kind = 'MAKE_UP_WORKDAY')
);
create index holiday_last_day_idx on holiday (last_day);
