-- What a free paper (công văn, tờ trình, thông báo) says.
create table letter (
    paper_id uuid constraint letter_pk primary key constraint letter_paper_fk references paper,
    version bigint not null,
    addressees text constraint letter_addressees_length check (char_length(addressees) between 1 and 2000),
    legal_bases text constraint letter_legal_bases_length check (char_length(legal_bases) between 1 and 6000),
    body text not null constraint letter_body_length check (char_length(body) between 1 and 60000)
);
create trigger letter_content_stays before insert or update or delete on letter
    for each row execute function paper_keep_content('paper_id');
