-- A plan that corrects another takes its links along; what was told of the work goes with them when it is issued.
alter table plan_link add column copied_from uuid constraint plan_link_copied_from_fk references plan_link;
