-- Lower case without diacritics, đ as d: the same as vn.doithoai.shared.Text.fold. Immutable, so that indexes may use it.
create function fold(txt text) returns text
    language sql immutable parallel safe strict
    return lower(translate(regexp_replace(normalize(txt, NFD), U&'[\0300-\036F]', '', 'g'), 'đĐ', 'dd'));

-- Vietnamese names sort by given name (the last word), then by the words before it.
create function given_name(full_name text) returns text
    language sql immutable parallel safe strict
    return regexp_replace(full_name, '^.*\s', '');
