-- Who in the hall asked to speak, in the order of asking. A number is never given twice.
create table speaking_request (
    id uuid constraint speaking_request_pk primary key,
    session_id uuid not null constraint speaking_request_session_fk references dialogue_session,
    attendance_id uuid not null constraint speaking_request_attendance_fk references attendance,
    number int not null constraint speaking_request_number_range check (number between 1 and 9999),
    requested_at timestamptz not null,
    requested_by text not null
        constraint speaking_request_requested_by_length check (char_length(requested_by) between 1 and 200),
    withdrawn_at timestamptz,
    withdrawn_by text constraint speaking_request_withdrawn_by_length check (char_length(withdrawn_by) between 1 and 200),
    constraint speaking_request_withdrawn_whole check (num_nulls(withdrawn_at, withdrawn_by) in (0, 2))
);
create unique index speaking_request_number_uk on speaking_request (session_id, number);
create unique index speaking_request_attendance_uk on speaking_request (attendance_id) where withdrawn_at is null;
create trigger speaking_request_stays before delete on speaking_request
    for each row execute function attendance_refuse_removal();
