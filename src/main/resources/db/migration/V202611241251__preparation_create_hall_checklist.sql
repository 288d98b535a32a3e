-- That a session's list of the hall was begun with the usual things; one row keeps two clerks from beginning it twice.
create table hall_checklist (
    session_id uuid constraint hall_checklist_pk primary key
        constraint hall_checklist_session_fk references dialogue_session,
    begun_at timestamptz not null,
    account_id uuid,
    actor text not null constraint hall_checklist_actor_length check (char_length(actor) between 1 and 200)
);
