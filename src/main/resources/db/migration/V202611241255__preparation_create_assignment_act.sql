-- That work was told to be done, and that this was taken back, with the reason. Written once.
create table assignment_act (
    id uuid constraint assignment_act_pk primary key,
    seq bigint not null generated always as identity constraint assignment_act_seq_uk unique,
    link_id uuid not null constraint assignment_act_link_fk references plan_link,
    kind text not null constraint assignment_act_kind_known check (kind in ('COMPLETION', 'REOPENING')),
    at timestamptz not null,
    account_id uuid,
    actor text not null constraint assignment_act_actor_length check (char_length(actor) between 1 and 200),
    done_on date,
    note text constraint assignment_act_note_length check (char_length(note) between 1 and 500),
    constraint assignment_act_of_its_kind check (case kind
        when 'COMPLETION' then done_on is not null
        else done_on is null and note is not null end)
);
create index assignment_act_link_ix on assignment_act (link_id, seq);

create function assignment_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'this record of an assignment is kept as it is' using errcode = 'insufficient_privilege';
end $$;
create trigger assignment_act_stays before update or delete on assignment_act
    for each row execute function assignment_refuse_change();
