-- The public holidays of 2026 and 2027; the office keeps them up to date as the Government announces days off.
insert into holiday (id, version, name, kind, first_day, last_day)
values
    (gen_random_uuid(), 0, 'Tết Dương lịch', 'PUBLIC_HOLIDAY', '2026-01-01', '2026-01-01'),
    (gen_random_uuid(), 0, 'Tết Nguyên đán Bính Ngọ', 'PUBLIC_HOLIDAY', '2026-02-16', '2026-02-20'),
    (gen_random_uuid(), 0, 'Giỗ Tổ Hùng Vương', 'PUBLIC_HOLIDAY', '2026-04-26', '2026-04-26'),
    (gen_random_uuid(), 0, 'Nghỉ bù Giỗ Tổ Hùng Vương', 'SUBSTITUTE_DAY_OFF', '2026-04-27', '2026-04-27'),
    (gen_random_uuid(), 0, 'Ngày Chiến thắng', 'PUBLIC_HOLIDAY', '2026-04-30', '2026-04-30'),
    (gen_random_uuid(), 0, 'Ngày Quốc tế lao động', 'PUBLIC_HOLIDAY', '2026-05-01', '2026-05-01'),
    (gen_random_uuid(), 0, 'Quốc khánh', 'PUBLIC_HOLIDAY', '2026-09-01', '2026-09-02'),
    (gen_random_uuid(), 0, 'Ngày Văn hóa Việt Nam', 'PUBLIC_HOLIDAY', '2026-11-24', '2026-11-24'),
    (gen_random_uuid(), 0, 'Tết Dương lịch', 'PUBLIC_HOLIDAY', '2027-01-01', '2027-01-01'),
    (gen_random_uuid(), 0, 'Tết Nguyên đán Đinh Mùi', 'PUBLIC_HOLIDAY', '2027-02-05', '2027-02-09'),
    (gen_random_uuid(), 0, 'Giỗ Tổ Hùng Vương', 'PUBLIC_HOLIDAY', '2027-04-16', '2027-04-16'),
    (gen_random_uuid(), 0, 'Ngày Chiến thắng', 'PUBLIC_HOLIDAY', '2027-04-30', '2027-04-30'),
    (gen_random_uuid(), 0, 'Ngày Quốc tế lao động', 'PUBLIC_HOLIDAY', '2027-05-01', '2027-05-01'),
    (gen_random_uuid(), 0, 'Quốc khánh', 'PUBLIC_HOLIDAY', '2027-09-02', '2027-09-03'),
    (gen_random_uuid(), 0, 'Ngày Văn hóa Việt Nam', 'PUBLIC_HOLIDAY', '2027-11-24', '2027-11-24');
