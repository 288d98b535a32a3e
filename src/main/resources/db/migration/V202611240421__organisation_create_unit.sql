create table unit (
    id uuid constraint unit_pk primary key,
    version bigint not null,
    name text collate "vi-x-icu" not null constraint unit_name_length check (char_length(name) between 1 and 120),
    abbreviation text constraint unit_abbreviation_length check (char_length(abbreviation) <= 12),
    kind text not null constraint unit_kind_known check (kind in ('COMMITTEE', 'PARTY', 'COUNCIL', 'FRONT', 'OTHER')),
    position int not null constraint unit_position_range check (position between 1 and 999),
    closed_at timestamptz,
    search_text text not null generated always as (fold(name || ' ' || coalesce(abbreviation, ''))) stored
);
create unique index unit_name_uk on unit (lower(name));
