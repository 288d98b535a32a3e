-- Forms sent after a sign-in had ended, kept for their sender for a day.
create table held_form (
    ticket_hash bytea constraint held_form_pk primary key
        constraint held_form_ticket_hash_length check (octet_length(ticket_hash) = 32),
    account_id uuid not null,
    action text not null constraint held_form_action_length check (char_length(action) <= 2000),
    fields jsonb not null constraint held_form_fields_size check (octet_length(fields::text) <= 8000000),
    created_at timestamptz not null
);
create index held_form_account_ix on held_form (account_id, created_at);
create index held_form_created_at_ix on held_form (created_at);
