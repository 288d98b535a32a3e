-- Scans of the signed and sealed original. A better one is added; none is taken away.
create table paper_scan (
    id uuid constraint paper_scan_pk primary key,
    paper_id uuid not null constraint paper_scan_paper_fk references paper,
    file_name text not null constraint paper_scan_file_name_length check (char_length(file_name) between 1 and 120),
    media_type text not null constraint paper_scan_media_type_known
        check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
    content bytea not null constraint paper_scan_content_size check (octet_length(content) between 1 and 10485760),
    sha256 text not null constraint paper_scan_sha256_true check (sha256 = encode(sha256(content), 'hex')),
    added_at timestamptz not null,
    added_by text not null constraint paper_scan_added_by_length check (char_length(added_by) between 1 and 200)
);
create index paper_scan_paper_ix on paper_scan (paper_id, added_at);
create trigger paper_scan_stays before update or delete on paper_scan
    for each row execute function paper_refuse_change();
