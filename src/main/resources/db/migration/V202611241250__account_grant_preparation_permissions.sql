-- The office prepares the hall; officers answer for what the plan gave to them or to their unit.
insert into role_permission (role_code, permission) values
    ('OFFICE', 'PREPARATION_EDIT'),
    ('SPECIALIST', 'PREPARATION_OWN');
