create table village (
    id uuid constraint village_pk primary key,
    version bigint not null,
    kind text not null constraint village_kind_known check (kind in (
        'VILLAGE', 'OLD_VILLAGE', 'HAMLET', 'UPLAND_VILLAGE', 'HIGHLAND_VILLAGE', 'RESIDENTIAL_GROUP', 'QUARTER')),
    name text collate "vi-x-icu" not null constraint village_name_length check (char_length(name) between 1 and 80),
    cluster_id uuid constraint village_cluster_fk references village_cluster,
    households int constraint village_households_range check (households between 0 and 99999),
    population int constraint village_population_range check (population between 0 and 999999),
    position int not null constraint village_position_range check (position between 1 and 999),
    closed_at timestamptz,
    search_text text not null generated always as (fold(case kind
        when 'VILLAGE' then 'thôn' when 'OLD_VILLAGE' then 'làng' when 'HAMLET' then 'ấp'
        when 'UPLAND_VILLAGE' then 'bản' when 'HIGHLAND_VILLAGE' then 'buôn'
        when 'RESIDENTIAL_GROUP' then 'tổ dân phố' when 'QUARTER' then 'khu phố' end || ' ' || name)) stored
);
create index village_cluster_ix on village (cluster_id);

-- The name of a closed one is free for another: villages merge and one keeps the name.
create unique index village_open_name_uk on village (kind, lower(name)) where closed_at is null;
