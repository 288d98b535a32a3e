-- The acts that moved a session, each with its reason or with the days that it was set for. Written once.
create table session_act (
    id uuid constraint session_act_pk primary key,
    seq bigint not null generated always as identity constraint session_act_seq_uk unique,
    session_id uuid not null constraint session_act_session_fk references dialogue_session,
    kind text not null constraint session_act_kind_known check (kind in (
        'FORESIGHT', 'SCHEDULING', 'POSTPONEMENT', 'RENEWAL', 'CANCELLATION')),
    at timestamptz not null,
    account_id uuid,
    actor text not null constraint session_act_actor_length check (char_length(actor) between 1 and 200),
    note text not null constraint session_act_note_length check (char_length(note) between 1 and 1000)
);
create index session_act_session_ix on session_act (session_id, seq);

create function session_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'this record of a session is kept as it is' using errcode = 'insufficient_privilege';
end $$;
create trigger session_act_stays before update or delete on session_act
    for each row execute function session_refuse_change();
