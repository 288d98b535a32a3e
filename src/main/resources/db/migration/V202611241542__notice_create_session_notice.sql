-- What the notice of a session says, with the facts that its words were written from.
create table session_notice (
    paper_id uuid constraint session_notice_pk primary key constraint session_notice_paper_fk references paper,
    version bigint not null,
    session_id uuid not null constraint session_notice_session_fk references dialogue_session,
    legal_bases text constraint session_notice_legal_bases_length check (char_length(legal_bases) between 1 and 6000),
    body text not null constraint session_notice_body_length check (char_length(body) between 1 and 60000),
    round int not null constraint session_notice_round_range check (round between 1 and 999),
    day date not null,
    starts_at time not null,
    ends_at time,
    mode text not null constraint session_notice_mode_known check (mode in ('IN_PERSON', 'ONLINE', 'MIXED')),
    venue text constraint session_notice_venue_length check (char_length(venue) between 1 and 200),
    online_room text constraint session_notice_online_room_length check (char_length(online_room) between 1 and 300),
    questions_until date,
    constraint session_notice_placed check (mode = 'ONLINE' or venue is not null),
    constraint session_notice_hours_in_order check (ends_at is null or ends_at > starts_at)
);
create index session_notice_session_ix on session_notice (session_id);
create index session_notice_day_ix on session_notice (day);
create trigger session_notice_content_stays before insert or update or delete on session_notice
    for each row execute function paper_keep_content('paper_id');
