create table paper (
    id uuid constraint paper_pk primary key,
    version bigint not null,
    source text not null constraint paper_source_shape check (source ~ '^[a-z]{2,30}$'),
    kind text not null constraint paper_kind_shape check (kind ~ '^[A-Z_]{2,40}$'),
    year int not null constraint paper_year_range check (year between 2000 and 2199),
    subject text collate "vi-x-icu" not null
        constraint paper_subject_length check (char_length(subject) between 1 and 500),
    unit_id uuid constraint paper_unit_fk references unit,
    recipients text constraint paper_recipients_length check (char_length(recipients) between 1 and 4000),
    signer_id uuid constraint paper_signer_fk references person,
    signer_name text constraint paper_signer_name_length check (char_length(signer_name) between 1 and 100),
    signer_post text not null constraint paper_signer_post_length check (char_length(signer_post) between 1 and 120),
    signing_form text not null
        constraint paper_signing_form_known check (signing_form in ('FOR_COMMITTEE', 'DEPUTY', 'OWN', 'BY_ORDER')),
    state text not null
        constraint paper_state_known check (state in ('DRAFT', 'IN_REVIEW', 'APPROVED', 'ISSUED', 'REPLACED')),
    number int constraint paper_number_range check (number between 1 and 99999),
    code text constraint paper_code_length check (char_length(code) between 3 and 60),
    sequence text constraint paper_sequence_shape check (sequence ~ '^[A-Z_]{2,40}$'),
    issued_on date,
    replaces uuid constraint paper_replaces_fk references paper constraint paper_replaces_uk unique
        constraint paper_replaces_other check (replaces <> id),
    drafted_by_id uuid,
    drafted_by text not null constraint paper_drafted_by_length check (char_length(drafted_by) between 1 and 200),
    changed_at timestamptz not null,
    number_year int generated always as (extract(year from issued_on)::int) stored,
    search_text text not null generated always as (fold(
        coalesce(code, '') || ' ' || subject || ' ' || coalesce(signer_name, '') || ' ' || coalesce(recipients, ''))) stored,
    constraint paper_issued_complete check (
        case when state in ('ISSUED', 'REPLACED')
             then number is not null and code is not null and sequence is not null and issued_on is not null
                  and signer_name is not null
             else number is null and code is null and sequence is null and issued_on is null end)
);

-- A number is given once in its sequence and year, and no two papers of a year bear the same number and symbol
-- (NĐ 30/2020, Điều 15.1).
create unique index paper_number_uk on paper (sequence, number_year, number) where number is not null;
create unique index paper_code_uk on paper (number_year, code) where code is not null;
create index paper_changed_ix on paper (changed_at);
create index paper_issued_ix on paper (issued_on, number) where issued_on is not null;
create index paper_unit_ix on paper (unit_id);
create index paper_signer_ix on paper (signer_id);

-- An issued paper stays as it is: it may only give way to another one. Whoever writes, by whatever program.
create function paper_keep_issued() returns trigger language plpgsql as $$
declare
    -- The last two are computed after this trigger, from columns that it watches.
    moving text[] := array['state', 'version', 'changed_at', 'number_year', 'search_text'];
begin
    if old.state not in ('ISSUED', 'REPLACED') then
        return case tg_op when 'DELETE' then old else new end;
    end if;
    if tg_op = 'DELETE' or to_jsonb(new) - moving <> to_jsonb(old) - moving
            or not (new.state = old.state or old.state = 'ISSUED' and new.state = 'REPLACED') then
        raise exception 'the paper is issued and does not change' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger paper_issued_stays before update or delete on paper
    for each row execute function paper_keep_issued();

-- For tables that hold the content of papers; the argument is the column with the paper's id.
create function paper_keep_content() returns trigger language plpgsql as $$
declare
    touched uuid[] := array[]::uuid[];
begin
    if tg_op <> 'INSERT' then
        touched := touched || (to_jsonb(old) ->> tg_argv[0])::uuid;
    end if;
    if tg_op <> 'DELETE' then
        touched := touched || (to_jsonb(new) ->> tg_argv[0])::uuid;
    end if;
    if exists (select 1 from paper where id = any (touched) and state in ('ISSUED', 'REPLACED')) then
        raise exception 'the paper is issued and its content does not change' using errcode = 'insufficient_privilege';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;

-- For rows that are written once.
create function paper_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'this record of a paper is kept as it is' using errcode = 'insufficient_privilege';
end $$;
