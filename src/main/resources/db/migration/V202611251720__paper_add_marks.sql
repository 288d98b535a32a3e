-- What a paper bears only where somebody wants it (NĐ 30/2020, Phụ lục I: boxes 10b, 11, 12 and 13). Papers from before
-- have nothing of it.
alter table paper
    add column urgency text constraint paper_urgency_known check (urgency in ('FLASH', 'IMMEDIATE', 'URGENT')),
    add column circulation text constraint paper_circulation_length check (char_length(circulation) between 1 and 60),
    add column drafter_sign text constraint paper_drafter_sign_length check (char_length(drafter_sign) between 1 and 10),
    add column copies int constraint paper_copies_range check (copies between 1 and 9999),
    add column contact boolean not null default false,
    add constraint paper_copies_signed check (copies is null or drafter_sign is not null),
    add constraint paper_contact_of_letter check (not contact or kind = 'OFFICIAL_LETTER');
