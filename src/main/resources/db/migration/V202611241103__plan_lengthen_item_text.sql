-- A long text that is pasted into one line is kept whole until the next button divides it.
alter table plan_item drop constraint plan_item_text_length;
alter table plan_item add constraint plan_item_text_length check (char_length(text) <= 60000);
