-- Where and when a notice was made public. A row is written once; only its withdrawal comes later, once.
create table notice_proof (
    id uuid constraint notice_proof_pk primary key,
    version bigint not null,
    session_id uuid not null constraint notice_proof_session_fk references dialogue_session,
    paper_id uuid not null constraint notice_proof_paper_fk references paper,
    round int not null constraint notice_proof_round_range check (round between 1 and 999),
    channel text not null constraint notice_proof_channel_known check (channel in (
        'LOUDSPEAKER', 'WEBSITE', 'NEWSPAPER', 'BROADCAST', 'POSTING', 'ZALO', 'OTHER')),
    day date not null,
    time time,
    place text not null constraint notice_proof_place_length check (char_length(place) between 1 and 300),
    note text constraint notice_proof_note_length check (char_length(note) between 1 and 500),
    account_id uuid,
    recorded_by text not null constraint notice_proof_recorded_by_length check (char_length(recorded_by) between 1 and 200),
    recorded_at timestamptz not null,
    withdrawn_by text,
    withdrawn_at timestamptz,
    withdrawn_because text
        constraint notice_proof_because_length check (char_length(withdrawn_because) between 1 and 500),
    constraint notice_proof_withdrawn_whole check (num_nulls(withdrawn_by, withdrawn_at, withdrawn_because) in (0, 3))
);
create index notice_proof_session_ix on notice_proof (session_id, round, day);

create function notice_keep_proof() returns trigger language plpgsql as $$
declare
    withdrawing text[] := array['version', 'withdrawn_by', 'withdrawn_at', 'withdrawn_because'];
begin
    if tg_op = 'DELETE' or old.withdrawn_at is not null
            or to_jsonb(new) - withdrawing <> to_jsonb(old) - withdrawing then
        raise exception 'a proof is kept as it was recorded' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger notice_proof_stays before update or delete on notice_proof
    for each row execute function notice_keep_proof();
