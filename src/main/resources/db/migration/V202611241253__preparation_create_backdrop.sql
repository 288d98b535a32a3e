-- The words on the stage's backdrop, once somebody has changed or confirmed what the program proposes.
create table backdrop (
    session_id uuid constraint backdrop_pk primary key
        constraint backdrop_session_fk references dialogue_session,
    version bigint not null,
    head text constraint backdrop_head_length check (char_length(head) between 1 and 150),
    title text not null constraint backdrop_title_length check (char_length(title) between 1 and 300),
    theme text constraint backdrop_theme_length check (char_length(theme) between 1 and 320),
    foot text constraint backdrop_foot_length check (char_length(foot) between 1 and 150),
    width int not null constraint backdrop_width_range check (width between 100 and 3000),
    height int not null constraint backdrop_height_range check (height between 50 and 1500),
    -- What the program proposed at that time: a later change of the session shows by it
    proposal text not null,
    constraint backdrop_lies_down check (width >= height and width <= 6 * height)
);
