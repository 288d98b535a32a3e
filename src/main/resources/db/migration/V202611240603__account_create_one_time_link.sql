-- Links by which the owner of an account chooses its password; the token itself is stored nowhere.
create table one_time_link (
    id uuid constraint one_time_link_pk primary key,
    account_id uuid not null constraint one_time_link_account_fk references account on delete cascade,
    kind text not null constraint one_time_link_kind_known check (kind in ('INVITATION', 'RESET')),
    token_hash bytea not null constraint one_time_link_token_hash_uk unique
        constraint one_time_link_token_hash_length check (octet_length(token_hash) = 32),
    issued_by uuid constraint one_time_link_issued_by_fk references account,
    issued_at timestamptz not null,
    expires_at timestamptz not null constraint one_time_link_expires_later check (expires_at > issued_at),
    used_at timestamptz,
    withdrawn_at timestamptz
);

-- An account has one valid link at most.
create unique index one_time_link_valid_uk on one_time_link (account_id) where used_at is null and withdrawn_at is null;
