-- An issued paper stays as it is: it may only give way to another one. So does a discarded one. Whoever writes, by
-- whatever program.
create or replace function paper_keep_issued() returns trigger language plpgsql as $$
declare
    -- The last two are computed after this trigger, from columns that it watches.
    moving text[] := array['state', 'version', 'changed_at', 'number_year', 'search_text'];
begin
    if old.state = 'DISCARDED' then
        raise exception 'the paper is discarded and does not change' using errcode = 'insufficient_privilege';
    end if;
    if old.state not in ('ISSUED', 'REPLACED') then
        return case tg_op when 'DELETE' then old else new end;
    end if;
    if tg_op = 'DELETE' or to_jsonb(new) - moving <> to_jsonb(old) - moving
            or not (new.state = old.state or old.state = 'ISSUED' and new.state = 'REPLACED') then
        raise exception 'the paper is issued and does not change' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
