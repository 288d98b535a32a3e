-- How far the work that an issued plan gives out is; no row while nobody has told. The work itself stays in the plan.
create table assignment_progress (
    link_id uuid constraint assignment_progress_pk primary key
        constraint assignment_progress_link_fk references plan_link,
    version bigint not null,
    done_on date,
    done_by text constraint assignment_progress_done_by_length check (char_length(done_by) between 1 and 200),
    note text constraint assignment_progress_note_length check (char_length(note) between 1 and 500),
    constraint assignment_progress_done_by_somebody check ((done_on is null) = (done_by is null)),
    constraint assignment_progress_note_of_done check (note is null or done_on is not null)
);
