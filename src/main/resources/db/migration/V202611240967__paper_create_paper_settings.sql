-- How papers are numbered; without a row each kind has its own sequence and the clerk enters the number.
create table paper_settings (
    id uuid constraint paper_settings_pk primary key,
    version bigint not null,
    scope text not null constraint paper_settings_scope_known check (scope in ('PER_TYPE', 'SHARED')),
    numbered_by text not null
        constraint paper_settings_numbered_by_known check (numbered_by in ('CLERK', 'PROGRAM'))
);
create unique index paper_settings_single_ix on paper_settings ((true));
