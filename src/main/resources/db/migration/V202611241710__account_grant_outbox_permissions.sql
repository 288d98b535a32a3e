-- Those who answer for what leaves the house see it; the office releases it; the administrator tries the server out.
insert into role_permission (role_code, permission) values
    ('ADMIN', 'OUTBOX_VIEW'), ('OFFICE', 'OUTBOX_VIEW'), ('CHAIR', 'OUTBOX_VIEW'), ('SECRETARY', 'OUTBOX_VIEW'),
    ('OFFICE', 'OUTBOX_RELEASE'),
    ('ADMIN', 'OUTBOX_TEST'), ('OFFICE', 'OUTBOX_TEST');
