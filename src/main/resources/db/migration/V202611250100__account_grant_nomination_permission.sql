-- Each village head and each organisation names people of its own.
insert into role_permission (role_code, permission) values
    ('VILLAGE_HEAD', 'NOMINATION_VILLAGE'), ('OBSERVER', 'NOMINATION_ORGANISATION');
