-- Whoever may see the desk may see the sessions. The office schedules and postpones, the chair cancels.
insert into role_permission (role_code, permission)
select code, 'SESSION_VIEW' from role
union all
select code, permission from (values
    ('OFFICE', 'SESSION_SCHEDULE'),
    ('CHAIR', 'SESSION_CANCEL')) as granted (code, permission);
