-- The audit log: append-only and chained by hash. Each row's hash covers its content and the hash of the row before,
-- so that a changed, removed or inserted row breaks the chain from there on.
create table audit_event (
    seq bigint constraint audit_event_pk primary key,
    at timestamptz not null,
    account_id uuid,
    actor text not null constraint audit_event_actor_length check (char_length(actor) <= 200),
    action text not null constraint audit_event_action_shape check (action ~ '^[a-z][A-Za-z]*(\.[a-z][A-Za-z]*)+$'),
    entity text not null constraint audit_event_entity_length check (char_length(entity) <= 60),
    entity_id text constraint audit_event_entity_id_length check (char_length(entity_id) <= 100),
    detail jsonb not null,
    prev bytea not null,
    hash bytea not null
);
create index audit_event_entity_ix on audit_event (entity, entity_id, seq);
create index audit_event_account_ix on audit_event (account_id, seq);
create index audit_event_at_ix on audit_event (at);

create function audit_hash(e audit_event) returns bytea
    language sql stable parallel safe
    return sha256(e.prev || convert_to(jsonb_build_array(e.seq, extract(epoch from e.at)::text, e.account_id, e.actor,
        e.action, e.entity, e.entity_id, e.detail)::text, 'UTF8'));

create function audit_chain() returns trigger language plpgsql as $$
declare
    last audit_event;
begin
    -- One writer at a time, until its transaction ends: the chain has no gaps and no forks.
    perform pg_advisory_xact_lock(727001);
    select * into last from audit_event order by seq desc limit 1;
    new.seq := coalesce(last.seq, 0) + 1;
    new.prev := coalesce(last.hash, sha256(convert_to('Đối Thoại', 'UTF8')));
    new.hash := audit_hash(new);
    return new;
end $$;
create trigger audit_event_chain before insert on audit_event for each row execute function audit_chain();

create function audit_refuse() returns trigger language plpgsql as $$
begin
    raise exception 'the audit log is append-only' using errcode = 'insufficient_privilege';
end $$;
create trigger audit_event_append_only before update or delete on audit_event
    for each row execute function audit_refuse();
create trigger audit_event_no_truncate before truncate on audit_event
    for each statement execute function audit_refuse();

-- First row whose content or link doesn't fit, null when the chain is whole.
create function audit_first_broken() returns bigint language sql stable as $$
    select min(seq) from (
        select e.seq, e.hash, e.prev, audit_hash(e) as computed,
               lag(e.hash) over (order by e.seq) as previous, lag(e.seq) over (order by e.seq) as previous_seq
          from audit_event e) chain
     where hash is distinct from computed
        or previous is not null and (prev is distinct from previous or seq <> previous_seq + 1)
        or previous is null and (seq <> 1 or prev is distinct from sha256(convert_to('Đối Thoại', 'UTF8')))
$$;
