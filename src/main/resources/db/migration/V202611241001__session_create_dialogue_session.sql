-- Sessions of dialogue that a year foresees; one day is fixed when first_day = last_day.
create table dialogue_session (
    id uuid constraint dialogue_session_pk primary key,
    version bigint not null,
    year int not null constraint dialogue_session_year_range check (year between 2000 and 2199),
    kind text not null
        constraint dialogue_session_kind_known check (kind in ('PERIODIC', 'AD_HOC', 'THEMATIC', 'ON_DEMAND')),
    voters_asking int,
    voters int constraint dialogue_session_voters_range check (voters between 1 and 999999),
    mode text not null constraint dialogue_session_mode_known check (mode in ('IN_PERSON', 'ONLINE', 'MIXED')),
    cluster_id uuid constraint dialogue_session_cluster_fk references village_cluster,
    theme text collate "vi-x-icu" constraint dialogue_session_theme_length check (char_length(theme) between 1 and 300),
    venue text collate "vi-x-icu" constraint dialogue_session_venue_length check (char_length(venue) between 1 and 200),
    online_room text constraint dialogue_session_online_room_length check (char_length(online_room) between 1 and 300),
    first_day date not null,
    last_day date not null,
    label text constraint dialogue_session_label_length check (char_length(label) between 1 and 100),
    starts_at time,
    ends_at time,
    questions_until date,
    state text not null constraint dialogue_session_state_known check (state in (
        'PLANNED', 'ANNOUNCED', 'RUNNING', 'ENDED', 'CONCLUDED', 'POSTPONED', 'CANCELLED')),
    ended_on date,
    search_text text not null generated always as (fold(
        coalesce(theme, '') || ' ' || coalesce(venue, '') || ' ' || coalesce(label, ''))) stored,
    -- At least ten per cent of the voters (Luật 72/2025/QH15, Điều 43 khoản 1)
    constraint dialogue_session_demanded check (
        case when kind = 'ON_DEMAND'
             then num_nulls(voters_asking, voters) = 0 and voters_asking between 1 and voters
                  and voters_asking::bigint * 10 >= voters
             else num_nonnulls(voters_asking, voters) = 0 end),
    constraint dialogue_session_themed check (kind <> 'THEMATIC' or theme is not null),
    constraint dialogue_session_room_online check (online_room is null or mode <> 'IN_PERSON'),
    constraint dialogue_session_days_in_order check (last_day between first_day and first_day + 365),
    constraint dialogue_session_period_labelled check (label is null or first_day < last_day),
    constraint dialogue_session_hours_in_order check (ends_at is null or (starts_at is not null and ends_at > starts_at)),
    constraint dialogue_session_questions_before check (questions_until <= last_day),
    constraint dialogue_session_ended check ((state in ('ENDED', 'CONCLUDED')) = (ended_on is not null))
);
create index dialogue_session_year_ix on dialogue_session (year, first_day);
create index dialogue_session_day_ix on dialogue_session (first_day);
create index dialogue_session_cluster_ix on dialogue_session (cluster_id);
