-- Which record of a human being was merged into which. The merged one stays, closed. Written once.
create table person_merge (
    merged_id uuid constraint person_merge_pk primary key constraint person_merge_merged_fk references person,
    kept_id uuid not null constraint person_merge_kept_fk references person,
    at timestamptz not null,
    actor text not null constraint person_merge_actor_length check (char_length(actor) between 1 and 200),
    constraint person_merge_of_two check (merged_id <> kept_id)
);
create index person_merge_kept_ix on person_merge (kept_id);

create function person_merge_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'this record of a merge is kept as it is' using errcode = 'insufficient_privilege';
end $$;
create trigger person_merge_stays before update or delete on person_merge
    for each row execute function person_merge_refuse_change();

-- Whoever was merged doesn't come back beside the record that took everything over.
create function person_merge_stay_closed() returns trigger language plpgsql as $$
begin
    if exists (select 1 from person_merge where merged_id = new.id) then
        raise exception 'this person was merged into another one' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger person_merged_stays_closed before update of closed_at on person
    for each row when (old.closed_at is not null and new.closed_at is null)
    execute function person_merge_stay_closed();
