-- The words of a text for search: folded, letters and digits only. Found with a prefix per word, 'nguyen':* & 'uoc':*,
-- which an index answers; Vietnamese syllables are too short for trigrams (like '%an%' yields none).
create function search_words(txt text) returns tsvector
    language sql immutable parallel safe strict
    return to_tsvector('simple', regexp_replace(fold(txt), '[^a-z0-9]+', ' ', 'g'));
