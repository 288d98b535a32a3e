-- The number and the hash of the newest entry of the log, kept beside it by the same trigger: entries cut off at the end
-- leave the log behind this row, and the next entry doesn't close the gap. The application's role may only read it.
create table audit_head (
    only_one boolean default true constraint audit_head_pk primary key
        constraint audit_head_single check (only_one),
    seq bigint not null,
    hash bytea not null
);
insert into audit_head (seq, hash) select seq, hash from audit_event order by seq desc limit 1;

do $$
declare
    role name;
begin
    for role in
        select distinct grantee from information_schema.role_table_grants
         where table_schema = current_schema and table_name = 'audit_head' and grantee <> current_user
    loop
        execute format('revoke insert, update, delete, truncate on audit_head from %I', role);
    end loop;
end $$;

-- As its owner, for the application may not write the head itself.
create or replace function audit_chain() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    head audit_head;
begin
    -- One writer at a time, until its transaction ends: the chain has no gaps and no forks.
    perform pg_advisory_xact_lock(727001);
    select * into head from audit_head;
    new.seq := coalesce(head.seq, 0) + 1;
    new.prev := coalesce(head.hash, sha256(convert_to('Đối Thoại', 'UTF8')));
    new.hash := audit_hash(new);
    insert into audit_head (seq, hash) values (new.seq, new.hash)
        on conflict (only_one) do update set seq = excluded.seq, hash = excluded.hash;
    return new;
end $$;

-- Where one role owns everything, it can't move the head by a plain statement either.
create function audit_head_guard() returns trigger language plpgsql as $$
begin
    if pg_trigger_depth() < 2 then
        raise exception 'the head of the audit log is written by the log alone' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger audit_head_written_by_the_log before insert or update on audit_head
    for each row execute function audit_head_guard();
create trigger audit_head_no_delete before delete or truncate on audit_head
    for each statement execute function audit_refuse();

-- First entry that doesn't fit or isn't there any more, null when the chain is whole up to the head.
create or replace function audit_first_broken() returns bigint language sql stable as $$
    select min(seq) from (
        select seq from (
            select e.seq, e.hash, e.prev, audit_hash(e) as computed,
                   lag(e.hash) over (order by e.seq) as previous, lag(e.seq) over (order by e.seq) as previous_seq
              from audit_event e) chain
         where hash is distinct from computed
            or previous is not null and (prev is distinct from previous or seq <> previous_seq + 1)
            or previous is null and (seq <> 1 or prev is distinct from sha256(convert_to('Đối Thoại', 'UTF8')))
        union all
        select case when last.seq = head.seq then last.seq
                    else least(coalesce(last.seq, 0), coalesce(head.seq, 0)) + 1 end
          from (select 1) one
          left join (select seq, hash from audit_event order by seq desc limit 1) last on true
          left join audit_head head on true
         where last.seq is distinct from head.seq or last.hash is distinct from head.hash) found
$$;
