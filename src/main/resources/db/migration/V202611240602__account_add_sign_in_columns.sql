-- For the list of accounts: names as Vietnamese sorts them, search without diacritics, the last sign-in.
alter table account
    alter column display_name type text collate "vi-x-icu",
    add column last_sign_in_at timestamptz,
    add column given_name text collate "vi-x-icu" not null generated always as (given_name(display_name)) stored,
    add column search_text text not null generated always as (fold(username || ' ' || display_name)) stored;
