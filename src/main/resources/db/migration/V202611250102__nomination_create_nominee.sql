-- Whom a village or an organisation sends; decided on once.
create table nominee (
    id uuid constraint nominee_pk primary key,
    version bigint not null,
    quota_id uuid not null constraint nominee_quota_fk references nomination_quota,
    full_name text not null constraint nominee_full_name_length check (char_length(full_name) between 1 and 100),
    form_of_address text not null constraint nominee_form_of_address_known check (form_of_address in (
        'MR_OR_MS', 'MR', 'MS', 'ELDER', 'OLDER_BROTHER', 'OLDER_SISTER', 'COMRADE')),
    post text constraint nominee_post_length check (char_length(post) between 1 and 120),
    state text not null constraint nominee_state_known check (state in ('PROPOSED', 'INVITED', 'REFUSED', 'WITHDRAWN')),
    person_id uuid constraint nominee_person_fk references person,
    reason text constraint nominee_reason_length check (char_length(reason) between 1 and 300),
    proposed_by text not null constraint nominee_proposed_by_length check (char_length(proposed_by) between 1 and 200),
    proposed_at timestamptz not null,
    decided_by text constraint nominee_decided_by_length check (char_length(decided_by) between 1 and 200),
    decided_at timestamptz,
    constraint nominee_invited_person check ((state = 'INVITED') = (person_id is not null)),
    constraint nominee_refused_reason check ((state = 'REFUSED') = (reason is not null)),
    constraint nominee_decided check ((state = 'PROPOSED') = (decided_at is null) and (decided_by is null) = (decided_at is null))
);
create index nominee_quota_ix on nominee (quota_id, proposed_at);
create index nominee_person_ix on nominee (person_id);
