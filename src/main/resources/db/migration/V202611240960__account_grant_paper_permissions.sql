-- Whoever may see the desk may see what was issued. The chair approves; the office does what leads there and follows.
insert into role_permission (role_code, permission)
select code, 'PAPER_VIEW' from role
union all
select code, permission from (values
    ('ADMIN', 'PAPER_VIEW_DRAFTS'), ('OFFICE', 'PAPER_VIEW_DRAFTS'), ('CHAIR', 'PAPER_VIEW_DRAFTS'),
    ('SECRETARY', 'PAPER_VIEW_DRAFTS'),
    ('ADMIN', 'PAPER_SETTINGS'),
    ('OFFICE', 'PAPER_DRAFT'), ('OFFICE', 'PAPER_ISSUE'),
    ('CHAIR', 'PAPER_REVIEW')) as granted (code, permission);
