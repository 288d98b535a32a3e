-- A line of a section; its id outlives every change of text and place, so that data can be linked to it. A removed one
-- waits to be brought back.
create table plan_item (
    id uuid constraint plan_item_pk primary key,
    section_id uuid not null,
    paper_id uuid not null,
    position int not null constraint plan_item_position_range check (position >= 0),
    kind text not null constraint plan_item_kind_known check (kind in (
        'HEADING', 'CLAUSE', 'POINT', 'DASH', 'PARAGRAPH', 'NOTE', 'TABLE')),
    text text not null constraint plan_item_text_length check (char_length(text) <= 10000),
    removed_at timestamptz,
    constraint plan_item_section_fk foreign key (section_id, paper_id) references plan_section (id, paper_id)
);
create index plan_item_section_ix on plan_item (section_id, position);
create trigger plan_item_content_stays before insert or update or delete on plan_item
    for each row execute function paper_keep_content('paper_id');
