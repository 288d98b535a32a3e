-- What a plan of dialogue (kế hoạch đối thoại) says besides its sections; its head, number and way to issue are the paper's.
create table plan (
    paper_id uuid constraint plan_pk primary key constraint plan_paper_fk references paper,
    version bigint not null,
    legal_bases text constraint plan_legal_bases_length check (char_length(legal_bases) between 1 and 20000),
    leftovers text constraint plan_leftovers_length check (char_length(leftovers) between 1 and 1000000)
);
create trigger plan_content_stays before insert or update or delete on plan
    for each row execute function paper_keep_content('paper_id');
