-- Since when the notice stands in mass media, and how often people have to be told: each postponement begins another round.
alter table dialogue_session
    add column noticed_on date,
    add column round int not null default 1 constraint dialogue_session_round_range check (round between 1 and 999);
alter table dialogue_session alter column round drop default;
alter table dialogue_session
    add constraint dialogue_session_noticed_fixed check (
        noticed_on is null or (first_day = last_day and state not in ('PLANNED', 'POSTPONED')));
alter table session_act drop constraint session_act_kind_known;
alter table session_act add constraint session_act_kind_known check (kind in (
    'FORESIGHT', 'SCHEDULING', 'ANNOUNCEMENT', 'POSTPONEMENT', 'RENEWAL', 'CANCELLATION'));
