-- What a line of a plan is linked to. Links of an issued plan stay; what they lead to may change. A line that is forgotten
-- for good takes its links along.
create table plan_link (
    id uuid constraint plan_link_pk primary key,
    version bigint not null,
    seq bigint not null generated always as identity constraint plan_link_seq_uk unique,
    paper_id uuid not null,
    item_id uuid not null,
    kind text not null
        constraint plan_link_kind_known check (kind in ('GROUP', 'SESSION', 'ASSIGNMENT', 'TOPIC', 'CHAIR')),
    group_id uuid constraint plan_link_group_fk references person_group,
    head_count int constraint plan_link_head_count_range check (head_count between 1 and 99999),
    session_id uuid constraint plan_link_session_fk references dialogue_session,
    unit_id uuid constraint plan_link_unit_fk references unit,
    person_id uuid constraint plan_link_person_fk references person,
    task text constraint plan_link_task_length check (char_length(task) between 1 and 500),
    deadline date,
    field_id uuid constraint plan_link_field_fk references field,
    role text constraint plan_link_role_known check (role in ('CHAIR', 'CO_CHAIR')),
    -- the sentence that stands in the line, and the one that somebody decided on last
    written text constraint plan_link_written_length check (char_length(written) between 1 and 2000),
    decided text not null constraint plan_link_decided_length check (char_length(decided) between 1 and 2000),
    constraint plan_link_item_fk foreign key (item_id, paper_id) references plan_item (id, paper_id) on delete cascade,
    constraint plan_link_of_its_kind check (case kind
        when 'GROUP' then group_id is not null
            and num_nonnulls(session_id, unit_id, person_id, task, deadline, field_id, role) = 0
        when 'SESSION' then session_id is not null
            and num_nonnulls(group_id, head_count, unit_id, person_id, task, deadline, field_id, role) = 0
        when 'ASSIGNMENT' then task is not null and num_nonnulls(unit_id, person_id) <= 1
            and num_nonnulls(group_id, head_count, session_id, field_id, role) = 0
        when 'TOPIC' then field_id is not null
            and num_nonnulls(group_id, head_count, session_id, unit_id, person_id, task, deadline, role) = 0
        else num_nulls(person_id, role) = 0
            and num_nonnulls(group_id, head_count, session_id, unit_id, task, deadline, field_id) = 0 end)
);
create index plan_link_plan_ix on plan_link (paper_id, seq);
create index plan_link_person_ix on plan_link (person_id) where person_id is not null;
-- Work may be given out more than once in a line; all else is linked once.
create unique index plan_link_once_uk on plan_link (item_id, kind, coalesce(group_id, session_id, field_id, person_id))
    where kind <> 'ASSIGNMENT';
create trigger plan_link_content_stays before insert or update or delete on plan_link
    for each row execute function paper_keep_content('paper_id');
