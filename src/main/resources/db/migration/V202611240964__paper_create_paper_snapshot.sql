-- The files of an issued paper, made once; from then on these bytes are the paper.
create table paper_snapshot (
    paper_id uuid constraint paper_snapshot_pk primary key constraint paper_snapshot_paper_fk references paper,
    pdf bytea not null,
    pdf_sha256 text not null constraint paper_snapshot_pdf_sha256_true check (pdf_sha256 = encode(sha256(pdf), 'hex')),
    docx bytea not null,
    docx_sha256 text not null
        constraint paper_snapshot_docx_sha256_true check (docx_sha256 = encode(sha256(docx), 'hex')),
    stored_at timestamptz not null
);
create trigger paper_snapshot_stays before update or delete on paper_snapshot
    for each row execute function paper_refuse_change();
create trigger paper_snapshot_no_truncate before truncate on paper_snapshot
    for each statement execute function paper_refuse_change();
