-- How many people a village or an organisation sends to a session, and until when it names them.
create table nomination_quota (
    id uuid constraint nomination_quota_pk primary key,
    version bigint not null,
    session_id uuid not null constraint nomination_quota_session_fk references dialogue_session,
    village_id uuid constraint nomination_quota_village_fk references village,
    unit_id uuid constraint nomination_quota_unit_fk references unit,
    name text not null constraint nomination_quota_name_length check (char_length(name) between 1 and 200),
    seats int not null constraint nomination_quota_seats_range check (seats between 1 and 999),
    until date not null,
    constraint nomination_quota_place check (num_nonnulls(village_id, unit_id) = 1)
);
create unique index nomination_quota_village_uk on nomination_quota (session_id, village_id) where village_id is not null;
create unique index nomination_quota_unit_uk on nomination_quota (session_id, unit_id) where unit_id is not null;
