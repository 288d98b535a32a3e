-- The office writes and publishes; those who have to know see it; each village head and organisation tells of its own.
insert into role_permission (role_code, permission) values
    ('ADMIN', 'NOTICE_VIEW'), ('OFFICE', 'NOTICE_VIEW'), ('CHAIR', 'NOTICE_VIEW'), ('SECRETARY', 'NOTICE_VIEW'),
    ('SPECIALIST', 'NOTICE_VIEW'),
    ('OFFICE', 'NOTICE_EDIT'),
    ('VILLAGE_HEAD', 'ANNOUNCEMENT_VILLAGE'),
    ('OBSERVER', 'ANNOUNCEMENT_ORGANISATION');
