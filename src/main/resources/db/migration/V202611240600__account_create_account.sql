-- Roles are named sets of permissions; code asks for permissions only.
create table role (
    code text constraint role_pk primary key constraint role_code_shape check (code ~ '^[A-Z_]{2,40}$'),
    position smallint not null constraint role_position_uk unique
);

create table role_permission (
    role_code text not null constraint role_permission_role_fk references role,
    permission text not null constraint role_permission_shape check (permission ~ '^[A-Z_]{2,60}$'),
    constraint role_permission_pk primary key (role_code, permission)
);

create table account (
    id uuid constraint account_pk primary key,
    version bigint not null,
    username text not null constraint account_username_uk unique
        constraint account_username_shape check (username ~ '^[a-z0-9][a-z0-9._-]{1,39}$'),
    display_name text not null constraint account_display_name_length check (char_length(display_name) between 1 and 120),
    person_id uuid,
    password_hash text,
    locked_at timestamptz,
    created_at timestamptz not null
);

create table account_role (
    account_id uuid not null constraint account_role_account_fk references account on delete cascade,
    role_code text not null constraint account_role_role_fk references role,
    constraint account_role_pk primary key (account_id, role_code)
);

insert into role (code, position) values
    ('ADMIN', 1), ('OFFICE', 2), ('CHAIR', 3), ('SECRETARY', 4), ('SPECIALIST', 5), ('VILLAGE_HEAD', 6), ('OBSERVER', 7);

insert into role_permission (role_code, permission)
select code, 'DESK_VIEW' from role
union all
select code, permission from (values
    ('ADMIN', 'ORGANISATION_VIEW'), ('ADMIN', 'ORGANISATION_EDIT'), ('ADMIN', 'PERSON_VIEW'), ('ADMIN', 'PERSON_EDIT'),
    ('ADMIN', 'PERSON_CONTACT_REVEAL'), ('ADMIN', 'ACCOUNT_EDIT'), ('ADMIN', 'AUDIT_VIEW'),
    ('OFFICE', 'ORGANISATION_VIEW'), ('OFFICE', 'PERSON_VIEW'), ('OFFICE', 'PERSON_EDIT'),
    ('OFFICE', 'PERSON_CONTACT_REVEAL'),
    ('CHAIR', 'ORGANISATION_VIEW'), ('CHAIR', 'PERSON_VIEW'), ('CHAIR', 'AUDIT_VIEW'),
    ('SECRETARY', 'ORGANISATION_VIEW'), ('SECRETARY', 'PERSON_VIEW')) as granted (code, permission);
