create table commune (
    id uuid constraint commune_pk primary key,
    version bigint not null,
    kind text not null constraint commune_kind_known check (kind in ('COMMUNE', 'WARD', 'SPECIAL_ZONE')),
    name text not null constraint commune_name_length check (char_length(name) between 1 and 80),
    province text not null constraint commune_province_length check (char_length(province) between 1 and 80),
    place_name text not null constraint commune_place_name_length check (char_length(place_name) between 1 and 80),
    address text constraint commune_address_length check (char_length(address) <= 200),
    phone text constraint commune_phone_length check (char_length(phone) <= 40),
    email text constraint commune_email_length check (char_length(email) <= 120)
);

-- One installation serves one commune.
create unique index commune_single_ix on commune ((true));
