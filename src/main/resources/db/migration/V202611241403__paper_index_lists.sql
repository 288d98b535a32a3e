-- Sorting thousands of subjects by Vietnamese rules costs more than all else of a page; the desk asks for what waits.
create index paper_subject_ix on paper (subject, id) include (state, issued_on);
create index paper_kind_ix on paper (kind, subject, id) include (state, issued_on);
create index paper_waiting_ix on paper (state, changed_at) where state in ('DRAFT', 'IN_REVIEW', 'APPROVED');
