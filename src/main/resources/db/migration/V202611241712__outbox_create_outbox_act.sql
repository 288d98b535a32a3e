-- What happened to a message, by a person or by the program; never changed.
create table outbox_act (
    seq bigint generated always as identity constraint outbox_act_pk primary key,
    message_id uuid not null constraint outbox_act_message_fk references outbox_message,
    kind text not null constraint outbox_act_kind_known check (kind in ('DRAFTED', 'EDITED', 'RELEASED', 'SENT',
        'POSTPONED', 'FAILED', 'UNCERTAIN', 'CONFIRMED', 'RETRIED', 'DISCARDED', 'POINTLESS')),
    -- number of the attempt that it came of
    attempt int constraint outbox_act_attempt_range check (attempt >= 1),
    reason text constraint outbox_act_reason_length check (char_length(reason) between 1 and 40),
    -- what the mail server answered, its number only: its words may tell the address
    reply int constraint outbox_act_reply_range check (reply between 400 and 599),
    account_id uuid,
    -- null: the program itself
    actor text constraint outbox_act_actor_length check (char_length(actor) between 1 and 200),
    at timestamptz not null
);
create index outbox_act_message_ix on outbox_act (message_id, seq);

create function outbox_act_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'what happened to a message is kept as it is' using errcode = 'insufficient_privilege';
end $$;
create trigger outbox_act_stays before update or delete on outbox_act
    for each row execute function outbox_act_refuse_change();
