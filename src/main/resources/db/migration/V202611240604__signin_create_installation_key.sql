-- Secrets that this installation signs with; made by the application when first needed.
create table installation_key (
    purpose text constraint installation_key_pk primary key
        constraint installation_key_purpose_shape check (purpose ~ '^[a-z]{2,40}$'),
    secret bytea not null constraint installation_key_secret_length check (octet_length(secret) = 32),
    created_at timestamptz not null
);
