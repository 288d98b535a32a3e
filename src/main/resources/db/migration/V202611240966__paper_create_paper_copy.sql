-- Copies of an issued paper that were handed out: to whom, when, how many, how, and who took them.
create table paper_copy (
    id uuid constraint paper_copy_pk primary key,
    paper_id uuid not null constraint paper_copy_paper_fk references paper,
    recipient text collate "vi-x-icu" not null
        constraint paper_copy_recipient_length check (char_length(recipient) between 1 and 200),
    quantity int not null constraint paper_copy_quantity_range check (quantity between 1 and 9999),
    handed_on date not null,
    channel text not null
        constraint paper_copy_channel_known check (channel in ('BY_HAND', 'BY_POST', 'ELECTRONIC', 'E_MAIL')),
    received_by text constraint paper_copy_received_by_length check (char_length(received_by) between 1 and 100),
    note text constraint paper_copy_note_length check (char_length(note) between 1 and 500),
    recorded_at timestamptz not null,
    recorded_by text not null constraint paper_copy_recorded_by_length check (char_length(recorded_by) between 1 and 200)
);
create index paper_copy_paper_ix on paper_copy (paper_id, handed_on);
create trigger paper_copy_stays before update or delete on paper_copy
    for each row execute function paper_refuse_change();
