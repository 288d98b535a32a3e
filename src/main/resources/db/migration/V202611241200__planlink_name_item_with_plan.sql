-- So that a link can't tie the line of one plan to another plan.
alter table plan_item add constraint plan_item_plan_uk unique (id, paper_id);
