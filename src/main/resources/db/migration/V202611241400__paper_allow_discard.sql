-- A draft may be discarded: it stays as a row, for its acts, and takes nobody's place any more.
alter table paper drop constraint paper_state_known;
alter table paper add constraint paper_state_known
    check (state in ('DRAFT', 'IN_REVIEW', 'APPROVED', 'ISSUED', 'REPLACED', 'DISCARDED'));
alter table paper add constraint paper_discarded_replaces_nothing check (state <> 'DISCARDED' or replaces is null);

alter table paper_act drop constraint paper_act_kind_known;
alter table paper_act add constraint paper_act_kind_known check (kind in (
    'SUBMISSION', 'WITHDRAWAL', 'RETURN', 'APPROVAL', 'ISSUANCE', 'REPLACEMENT', 'DISCARD'));
alter table paper_act drop constraint paper_act_reasoned;
alter table paper_act add constraint paper_act_reasoned
    check (kind not in ('WITHDRAWAL', 'RETURN', 'DISCARD') or note is not null);
