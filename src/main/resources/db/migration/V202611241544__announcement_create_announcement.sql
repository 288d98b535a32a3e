-- That a village was told of a session, or that an organisation called its members. A correction is another row.
create table announcement (
    id uuid constraint announcement_pk primary key,
    session_id uuid not null constraint announcement_session_fk references dialogue_session,
    round int not null constraint announcement_round_range check (round between 1 and 999),
    village_id uuid constraint announcement_village_fk references village,
    unit_id uuid constraint announcement_unit_fk references unit,
    turn int not null constraint announcement_turn_range check (turn between 1 and 999),
    notice_id uuid not null constraint announcement_notice_fk references paper,
    day date not null,
    time time,
    way text constraint announcement_way_known check (way in (
        'LOUDSPEAKER', 'MEETING', 'DOOR_TO_DOOR', 'ZALO', 'POSTING')),
    coming int constraint announcement_coming_range check (coming between 0 and 9999),
    note text constraint announcement_note_length check (char_length(note) between 1 and 500),
    informant text constraint announcement_informant_length check (char_length(informant) between 1 and 100),
    reason text constraint announcement_reason_length check (char_length(reason) between 1 and 500),
    account_id uuid,
    actor text not null constraint announcement_actor_length check (char_length(actor) between 1 and 200),
    at timestamptz not null,
    constraint announcement_audience check (num_nonnulls(village_id, unit_id) = 1),
    constraint announcement_village_way check ((village_id is null) = (way is null)),
    constraint announcement_unit_coming check ((unit_id is null) = (coming is null))
);
create unique index announcement_village_uk on announcement (session_id, village_id, round, turn)
    where village_id is not null;
create unique index announcement_unit_uk on announcement (session_id, unit_id, round, turn) where unit_id is not null;

create function announcement_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'what was told of an announcement is kept as it is' using errcode = 'insufficient_privilege';
end $$;
create trigger announcement_stays before update or delete on announcement
    for each row execute function announcement_refuse_change();
