-- Keys of forms whose write is committed; the same key again leads to the same answer.
create table form_key (
    key_hash bytea constraint form_key_pk primary key
        constraint form_key_hash_length check (octet_length(key_hash) = 32),
    account_id uuid,
    route text not null constraint form_key_route_length check (char_length(route) <= 2000),
    body_hash bytea not null,
    location text constraint form_key_location_length check (char_length(location) <= 2000),
    used_at timestamptz not null
);
create index form_key_used_at_ix on form_key (used_at);
