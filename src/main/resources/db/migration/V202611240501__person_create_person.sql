create table person (
    id uuid constraint person_pk primary key,
    version bigint not null,
    full_name text collate "vi-x-icu" not null
        constraint person_full_name_length check (char_length(full_name) between 1 and 100),
    form_of_address text not null constraint person_form_of_address_known check (form_of_address in (
        'MR_OR_MS', 'MR', 'MS', 'ELDER', 'OLDER_BROTHER', 'OLDER_SISTER', 'COMRADE')),
    village_id uuid constraint person_village_fk references village,
    phone text constraint person_phone_shape check (phone ~ '^(0[0-9]{8,10}|\+[1-9][0-9]{7,14})$'),
    email text constraint person_email_length check (char_length(email) <= 120),
    note text constraint person_note_length check (char_length(note) <= 1000),
    closed_at timestamptz,
    given_name text collate "vi-x-icu" not null generated always as (given_name(full_name)) stored,
    folded_name text not null generated always as (fold(full_name)) stored,
    search_words tsvector not null default ''
);

-- The list's own order: Vietnamese names sort by the given name, which is the last word.
create index person_name_ix on person (given_name, full_name, id);
create index person_search_words_ix on person using gin (search_words);
create index person_village_ix on person (village_id);
-- Looking for persons who might be the same as a new one.
create index person_folded_name_ix on person (folded_name);
