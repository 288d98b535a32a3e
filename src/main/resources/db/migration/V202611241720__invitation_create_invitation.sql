-- What the invitation letter of a session says (giấy mời), with the facts that its words were written from.
create table invitation_round (
    paper_id uuid constraint invitation_round_pk primary key constraint invitation_round_paper_fk references paper,
    version bigint not null,
    session_id uuid not null constraint invitation_round_session_fk references dialogue_session,
    body text not null constraint invitation_round_body_length check (char_length(body) between 1 and 8000),
    round int not null constraint invitation_round_round_range check (round between 1 and 999),
    day date not null,
    starts_at time not null,
    ends_at time,
    mode text not null constraint invitation_round_mode_known check (mode in ('IN_PERSON', 'ONLINE', 'MIXED')),
    venue text constraint invitation_round_venue_length check (char_length(venue) between 1 and 200),
    online_room text constraint invitation_round_online_room_length check (char_length(online_room) between 1 and 300),
    questions_until date,
    constraint invitation_round_placed check (mode = 'ONLINE' or venue is not null),
    constraint invitation_round_hours_in_order check (ends_at is null or ends_at > starts_at)
);
create index invitation_round_session_ix on invitation_round (session_id);
create trigger invitation_round_content_stays before insert or update or delete on invitation_round
    for each row execute function paper_keep_content('paper_id');

-- Whom a session invites. The name and how the letter calls the person stay as they were when invited.
create table invitation (
    id uuid constraint invitation_pk primary key,
    version bigint not null,
    session_id uuid not null constraint invitation_session_fk references dialogue_session,
    person_id uuid not null constraint invitation_person_fk references person,
    group_id uuid constraint invitation_group_fk references person_group,
    full_name text not null constraint invitation_full_name_length check (char_length(full_name) between 1 and 100),
    addressee text not null constraint invitation_addressee_length check (char_length(addressee) between 1 and 300),
    origin text constraint invitation_origin_length check (char_length(origin) between 1 and 200),
    code text not null constraint invitation_code_shape check (code ~ '^[2-9A-HJKMNP-Z]{6}$'),
    token_hash bytea not null constraint invitation_token_hash_length check (octet_length(token_hash) = 32)
        constraint invitation_token_hash_uk unique,
    invited_by text not null constraint invitation_invited_by_length check (char_length(invited_by) between 1 and 200),
    invited_at timestamptz not null,
    told text constraint invitation_told_length check (char_length(told) between 1 and 700),
    told_on date,
    told_by text constraint invitation_told_by_known check (told_by in ('HAND', 'POST', 'EMAIL', 'PHONE', 'ZALO')),
    answer text constraint invitation_answer_known check (answer in ('COMING', 'NOT_COMING', 'DELEGATED')),
    answered_for date,
    answered_at timestamptz,
    delegate text constraint invitation_delegate_length check (char_length(delegate) between 1 and 100),
    answer_note text constraint invitation_answer_note_length check (char_length(answer_note) between 1 and 300),
    withdrawn_at timestamptz,
    withdrawn_by text,
    withdrawn_because text
        constraint invitation_because_length check (char_length(withdrawn_because) between 1 and 300),
    constraint invitation_told_whole check (num_nulls(told, told_on, told_by) in (0, 3)),
    constraint invitation_answer_whole check (num_nulls(answer, answered_for, answered_at) in (0, 3)),
    constraint invitation_delegate_named check ((answer is not distinct from 'DELEGATED') = (delegate is not null)),
    constraint invitation_withdrawn_whole
        check (num_nulls(withdrawn_at, withdrawn_by, withdrawn_because) in (0, 3))
);
create unique index invitation_person_uk on invitation (session_id, person_id);
create unique index invitation_code_uk on invitation (session_id, code);
create index invitation_person_ix on invitation (person_id);

-- That an invitation was handed over, or that somebody was told by telephone; what was told; written once.
create table invitation_delivery (
    id uuid constraint invitation_delivery_pk primary key,
    invitation_id uuid not null constraint invitation_delivery_invitation_fk references invitation,
    seq bigint generated always as identity,
    channel text not null constraint invitation_delivery_channel_known
        check (channel in ('HAND', 'POST', 'EMAIL', 'PHONE', 'ZALO')),
    day date not null,
    told text not null constraint invitation_delivery_told_length check (char_length(told) between 1 and 700),
    note text constraint invitation_delivery_note_length check (char_length(note) between 1 and 300),
    actor text not null constraint invitation_delivery_actor_length check (char_length(actor) between 1 and 200),
    at timestamptz not null
);
create index invitation_delivery_invitation_ix on invitation_delivery (invitation_id, seq);

-- What an invited person answered, each time; written once.
create table invitation_answer (
    id uuid constraint invitation_answer_pk primary key,
    invitation_id uuid not null constraint invitation_answer_invitation_fk references invitation,
    seq bigint generated always as identity,
    answer text not null constraint invitation_answer_kind_known check (answer in ('COMING', 'NOT_COMING', 'DELEGATED')),
    answered_for date not null,
    delegate text constraint invitation_answer_delegate_length check (char_length(delegate) between 1 and 100),
    note text constraint invitation_answer_text_length check (char_length(note) between 1 and 300),
    actor text constraint invitation_answer_actor_length check (char_length(actor) between 1 and 200),
    at timestamptz not null
);
create index invitation_answer_invitation_ix on invitation_answer (invitation_id, seq);

create function invitation_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'what was recorded of an invitation is kept as it is' using errcode = 'insufficient_privilege';
end $$;
create trigger invitation_delivery_stays before update or delete on invitation_delivery
    for each row execute function invitation_refuse_change();
create trigger invitation_answer_stays before update or delete on invitation_answer
    for each row execute function invitation_refuse_change();

insert into role_permission (role_code, permission) values
    ('ADMIN', 'INVITATION_VIEW'), ('OFFICE', 'INVITATION_VIEW'), ('CHAIR', 'INVITATION_VIEW'),
    ('SECRETARY', 'INVITATION_VIEW'),
    ('OFFICE', 'INVITATION_EDIT'),
    ('ADMIN', 'ATTENDANCE_VIEW'), ('OFFICE', 'ATTENDANCE_VIEW'), ('CHAIR', 'ATTENDANCE_VIEW'),
    ('SECRETARY', 'ATTENDANCE_VIEW'), ('OBSERVER', 'ATTENDANCE_VIEW'),
    ('OFFICE', 'ATTENDANCE_RECORD'), ('SECRETARY', 'ATTENDANCE_RECORD');
