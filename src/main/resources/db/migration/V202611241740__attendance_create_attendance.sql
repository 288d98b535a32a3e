-- Who is in the hall of a session: invited people and others. What was recorded by mistake is undone, never deleted.
create table attendance (
    id uuid constraint attendance_pk primary key,
    session_id uuid not null constraint attendance_session_fk references dialogue_session,
    invitation_id uuid constraint attendance_invitation_fk references invitation,
    name text not null constraint attendance_name_length check (char_length(name) between 1 and 100),
    village_id uuid constraint attendance_village_fk references village,
    origin text constraint attendance_origin_length check (char_length(origin) between 1 and 100),
    came_at timestamptz not null,
    left_at timestamptz,
    door text constraint attendance_door_length check (char_length(door) between 1 and 40),
    recorded_by text not null constraint attendance_recorded_by_length check (char_length(recorded_by) between 1 and 200),
    undone_at timestamptz,
    undone_by text constraint attendance_undone_by_length check (char_length(undone_by) between 1 and 200),
    constraint attendance_undone_whole check (num_nulls(undone_at, undone_by) in (0, 2)),
    constraint attendance_left_after_coming check (left_at >= came_at),
    constraint attendance_origin_of_walk_in check (invitation_id is null or num_nonnulls(village_id, origin) = 0),
    constraint attendance_one_origin check (num_nonnulls(village_id, origin) <= 1)
);
-- Two doors at once: nobody comes twice.
create unique index attendance_invitation_uk on attendance (invitation_id) where undone_at is null;
create index attendance_session_ix on attendance (session_id, came_at);

-- What doors without a network sent later; the id was drawn there, so that nothing counts twice.
create table attendance_arrival (
    id uuid constraint attendance_arrival_pk primary key,
    session_id uuid not null constraint attendance_arrival_session_fk references dialogue_session,
    invitation_id uuid not null constraint attendance_arrival_invitation_fk references invitation,
    came_at timestamptz not null,
    sent_at timestamptz not null,
    sent_by text not null constraint attendance_arrival_sent_by_length check (char_length(sent_by) between 1 and 200)
);
create index attendance_arrival_invitation_ix on attendance_arrival (invitation_id);
create index attendance_arrival_session_ix on attendance_arrival (session_id);

create function attendance_refuse_removal() returns trigger language plpgsql as $$
begin
    raise exception 'what was recorded at the door is kept' using errcode = 'insufficient_privilege';
end $$;
create trigger attendance_stays before delete on attendance
    for each row execute function attendance_refuse_removal();
create trigger attendance_arrival_stays before update or delete on attendance_arrival
    for each row execute function attendance_refuse_removal();
