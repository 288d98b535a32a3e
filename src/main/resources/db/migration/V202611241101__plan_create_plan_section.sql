-- A section has its own version: two people write different sections at once. The opening has neither level nor title.
create table plan_section (
    id uuid constraint plan_section_pk primary key,
    version bigint not null,
    paper_id uuid not null constraint plan_section_plan_fk references plan,
    position int not null constraint plan_section_position_range check (position >= 0),
    level text constraint plan_section_level_known check (level in ('PART', 'CHAPTER', 'SECTION', 'ROMAN', 'ARABIC')),
    heading text not null constraint plan_section_heading_length check (char_length(heading) <= 500),
    writes int not null constraint plan_section_writes_range check (writes > 0),
    changed_at timestamptz not null,
    changed_by text not null constraint plan_section_changed_by_length check (char_length(changed_by) between 1 and 200),
    removed_at timestamptz,
    constraint plan_section_plan_uk unique (id, paper_id)
);
create index plan_section_plan_ix on plan_section (paper_id, position);
create trigger plan_section_content_stays before insert or update or delete on plan_section
    for each row execute function paper_keep_content('paper_id');
