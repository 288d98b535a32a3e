create table paper_act (
    id uuid constraint paper_act_pk primary key,
    seq bigint not null generated always as identity constraint paper_act_seq_uk unique,
    paper_id uuid not null constraint paper_act_paper_fk references paper,
    kind text not null constraint paper_act_kind_known check (kind in (
        'SUBMISSION', 'WITHDRAWAL', 'RETURN', 'APPROVAL', 'ISSUANCE', 'REPLACEMENT')),
    at timestamptz not null,
    account_id uuid,
    actor text not null constraint paper_act_actor_length check (char_length(actor) between 1 and 200),
    by_drafter boolean not null,
    note text constraint paper_act_note_length check (char_length(note) between 1 and 2000),
    constraint paper_act_reasoned check (kind not in ('WITHDRAWAL', 'RETURN') or note is not null)
);
create index paper_act_paper_ix on paper_act (paper_id, seq);
create trigger paper_act_stays before update or delete on paper_act
    for each row execute function paper_refuse_change();

-- The words that were submitted or approved, one paragraph a line, to tell later versions apart from them.
create table paper_text (
    act_id uuid constraint paper_text_pk primary key constraint paper_text_act_fk references paper_act,
    text text not null
);
create trigger paper_text_stays before update or delete on paper_text
    for each row execute function paper_refuse_change();
