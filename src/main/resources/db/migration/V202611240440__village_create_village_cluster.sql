create table village_cluster (
    id uuid constraint village_cluster_pk primary key,
    version bigint not null,
    name text collate "vi-x-icu" not null constraint village_cluster_name_length check (char_length(name) between 1 and 80),
    position int not null constraint village_cluster_position_range check (position between 1 and 999),
    closed_at timestamptz
);

-- The name of a closed one is free for another.
create unique index village_cluster_open_name_uk on village_cluster (lower(name)) where closed_at is null;
