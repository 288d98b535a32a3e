-- Word files that somebody is making a plan of; gone after a day, or when the draft is begun.
create table word_upload (
    id uuid constraint word_upload_pk primary key,
    account_id uuid not null,
    file_name text not null constraint word_upload_file_name_length check (char_length(file_name) between 1 and 120),
    content bytea not null constraint word_upload_content_size check (octet_length(content) between 1 and 10485760),
    -- what the account says a line is, by the line's place in the file
    parts jsonb not null constraint word_upload_parts_size check (octet_length(parts::text) <= 500000),
    added_at timestamptz not null
);
create index word_upload_account_ix on word_upload (account_id, added_at);
create index word_upload_added_at_ix on word_upload (added_at);
