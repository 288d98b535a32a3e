-- All letters of a session in one file, as made last; another one takes its place.
create table invitation_print (
    id uuid constraint invitation_print_pk primary key,
    session_id uuid not null constraint invitation_print_session_fk references dialogue_session
        constraint invitation_print_session_uk unique,
    paper_id uuid not null constraint invitation_print_paper_fk references paper,
    letters int not null constraint invitation_print_letters_range check (letters between 1 and 20000),
    content bytea not null,
    made_by text not null constraint invitation_print_made_by_length check (char_length(made_by) between 1 and 200),
    made_at timestamptz not null
);
