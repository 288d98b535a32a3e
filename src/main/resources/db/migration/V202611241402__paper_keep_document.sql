-- Beside the files every word of the paper as it was issued: pages show it, whatever becomes of the commune's data and of
-- the program. Papers issued before have none.
alter table paper_snapshot add column document jsonb;
alter table paper_snapshot add constraint paper_snapshot_document_there check (document is not null) not valid;
