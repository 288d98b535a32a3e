-- Lists of people waiting to be taken into the directory, for a day; what was taken in stays without the file.
create table person_import (
    id uuid constraint person_import_pk primary key,
    account_id uuid not null,
    file_name text not null
        constraint person_import_file_name_length check (char_length(file_name) between 1 and 120),
    content bytea constraint person_import_content_size check (octet_length(content) between 1 and 10485760),
    sheet int not null default 0,
    -- what the account says a column is, by the column's place
    columns jsonb not null default '{}'
        constraint person_import_columns_size check (octet_length(columns::text) <= 20000),
    -- what the account says of a row, by the row's place
    choices jsonb not null default '{}'
        constraint person_import_choices_size check (octet_length(choices::text) <= 1000000),
    added_at timestamptz not null,
    committed_at timestamptz,
    committed_by text,
    result jsonb,
    constraint person_import_waits_or_is_over check (
        (committed_at is null) = (content is not null)
        and (committed_at is null) = (result is null)
        and (committed_at is null) = (committed_by is null))
);
create index person_import_account_ix on person_import (account_id, added_at);
create index person_import_added_at_ix on person_import (added_at) where committed_at is null;

-- What an import did to each person. Written once; the log holds the digest of all rows of an import.
create table person_import_act (
    import_id uuid not null constraint person_import_act_import_fk references person_import,
    person_id uuid not null constraint person_import_act_person_fk references person,
    added boolean not null,
    changes jsonb not null,
    constraint person_import_act_pk primary key (import_id, person_id)
);
create index person_import_act_person_ix on person_import_act (person_id);

create function person_import_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'this record of an import is kept as it is' using errcode = 'insufficient_privilege';
end $$;
create trigger person_import_act_stays before update or delete on person_import_act
    for each row execute function person_import_refuse_change();
create trigger person_import_stays before update or delete on person_import
    for each row when (old.committed_at is not null) execute function person_import_refuse_change();
