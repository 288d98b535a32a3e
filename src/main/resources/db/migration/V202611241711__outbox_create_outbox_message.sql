-- An e-mail that a module wrote: a draft until a person releases it, then sent at most once by itself.
create table outbox_message (
    id uuid constraint outbox_message_pk primary key,
    -- order of writing; what a person saw in a list is "up to this number"
    seq bigint generated always as identity constraint outbox_message_seq_uk unique,
    kind text not null constraint outbox_message_kind_code check (kind ~ '^[a-zA-Z]{1,40}$'),
    about uuid not null,
    to_name text not null constraint outbox_message_to_name_line check (
        char_length(to_name) between 1 and 200 and to_name !~ '[[:cntrl:]]'),
    to_address text not null constraint outbox_message_to_address_line check (
        char_length(to_address) between 1 and 320 and to_address !~ '[[:cntrl:]]'),
    subject text not null constraint outbox_message_subject_line check (
        char_length(subject) between 1 and 300 and subject !~ '[[:cntrl:]]'),
    body text not null constraint outbox_message_body_length check (char_length(body) between 1 and 20000),
    state text not null default 'DRAFT' constraint outbox_message_state_known check (state in (
        'DRAFT', 'RELEASED', 'SENDING', 'SENT', 'FAILED', 'UNCERTAIN', 'DISCARDED')),
    -- the same for every attempt, so that a mailbox can tell a repeated message
    mail_id text constraint outbox_message_mail_id_uk unique,
    created_at timestamptz not null,
    -- attempts in all, and since a person last released it
    attempts int not null default 0 constraint outbox_message_attempts_range check (attempts >= 0),
    tries int not null default 0 constraint outbox_message_tries_range check (tries between 0 and attempts),
    next_try_at timestamptz,
    claimed_at timestamptz,
    sent_at timestamptz,
    -- code of the sentence why it wasn't sent
    failure text constraint outbox_message_failure_length check (char_length(failure) between 1 and 40),
    version bigint not null default 0,
    constraint outbox_message_facts check (case state
        when 'RELEASED' then next_try_at is not null
        when 'SENDING' then claimed_at is not null and mail_id is not null
        when 'SENT' then sent_at is not null and failure is null
        when 'FAILED' then failure is not null
        when 'UNCERTAIN' then claimed_at is not null and failure is not null
        else true end)
);
create index outbox_message_due_ix on outbox_message (next_try_at, seq) where state = 'RELEASED';
create index outbox_message_about_ix on outbox_message (kind, about);
create index outbox_message_state_ix on outbox_message (state, seq);

create function outbox_message_refuse_change() returns trigger language plpgsql as $$
begin
    if old.state in ('SENT', 'DISCARDED') then
        raise exception 'a message that was sent or discarded stays' using errcode = 'insufficient_privilege';
    end if;
    if old.state <> 'DRAFT' and (new.subject, new.body, new.to_name, new.to_address)
            is distinct from (old.subject, old.body, old.to_name, old.to_address) then
        raise exception 'only a draft is edited' using errcode = 'insufficient_privilege';
    end if;
    if old.mail_id is not null and new.mail_id is distinct from old.mail_id then
        raise exception 'a message keeps its id' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger outbox_message_stays before update on outbox_message
    for each row execute function outbox_message_refuse_change();
