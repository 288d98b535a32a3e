-- The head moves once, when the transaction ends: moved with every entry, each one walked past the versions the others
-- had left, and thousands of entries of one import cost the square of their number. Until then the newest entry of the
-- transaction itself is what the next one follows; entries cut off leave the log behind the head, which is followed then.
create or replace function audit_chain() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    head audit_head;
    last audit_head;
begin
    -- One writer at a time, until its transaction ends: the chain has no gaps and no forks.
    perform pg_advisory_xact_lock(727001);
    select * into head from audit_head;
    select true, e.seq, e.hash into last from audit_event e order by e.seq desc limit 1;
    if last.seq > coalesce(head.seq, 0) then
        head := last;
    end if;
    new.seq := coalesce(head.seq, 0) + 1;
    new.prev := coalesce(head.hash, sha256(convert_to('Đối Thoại', 'UTF8')));
    new.hash := audit_hash(new);
    return new;
end $$;

create function audit_head_follow() returns trigger
    language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if new.seq = (select seq from audit_event order by seq desc limit 1) then
        insert into audit_head (seq, hash) values (new.seq, new.hash)
            on conflict (only_one) do update set seq = excluded.seq, hash = excluded.hash;
    end if;
    return null;
end $$;
create constraint trigger audit_event_moves_head after insert on audit_event
    deferrable initially deferred for each row execute function audit_head_follow();
