-- What has to be ready in the hall of a session. What was taken off the list stays, so that nobody types into nothing.
create table hall_item (
    id uuid constraint hall_item_pk primary key,
    version bigint not null,
    session_id uuid not null constraint hall_item_session_fk references dialogue_session,
    position int not null constraint hall_item_position_positive check (position > 0),
    name text not null constraint hall_item_name_length check (char_length(name) between 1 and 200),
    quantity int constraint hall_item_quantity_range check (quantity between 1 and 99999),
    note text constraint hall_item_note_length check (char_length(note) between 1 and 300),
    done_at timestamptz,
    done_by text constraint hall_item_done_by_length check (char_length(done_by) between 1 and 200),
    removed_at timestamptz,
    constraint hall_item_done_by_somebody check ((done_at is null) = (done_by is null))
);
create index hall_item_session_ix on hall_item (session_id, position);
