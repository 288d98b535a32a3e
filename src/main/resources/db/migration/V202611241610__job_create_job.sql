-- Long work that an account asked for. Its result is kept by the module that does the work.
create table job (
    id uuid constraint job_pk primary key,
    account_id uuid not null,
    kind text not null constraint job_kind_length check (char_length(kind) between 1 and 40),
    title text not null constraint job_title_length check (char_length(title) between 1 and 200),
    -- address where the work can be asked for again
    origin text not null constraint job_origin_inside check (origin ~ '^/[^/]'),
    state text not null default 'QUEUED'
        constraint job_state_known check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED')),
    done int not null default 0,
    total int not null default 0,
    -- code of the sentence why it failed
    failure text,
    -- address of the page with the result
    result text constraint job_result_inside check (result ~ '^/[^/]'),
    asked_at timestamptz not null,
    started_at timestamptz,
    finished_at timestamptz,
    constraint job_over check (case state
        when 'DONE' then result is not null and finished_at is not null
        when 'FAILED' then failure is not null and finished_at is not null
        else result is null and failure is null and finished_at is null end)
);
create index job_account_ix on job (account_id, asked_at);
