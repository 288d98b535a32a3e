-- What a reviewer says about a part of a paper, what the office answers, and that it is settled.
create table paper_comment (
    id uuid constraint paper_comment_pk primary key,
    version bigint not null,
    paper_id uuid not null constraint paper_comment_paper_fk references paper,
    section text not null constraint paper_comment_section_length check (char_length(section) between 1 and 40),
    section_title text constraint paper_comment_section_title_length check (char_length(section_title) between 1 and 200),
    text text not null constraint paper_comment_text_length check (char_length(text) between 1 and 2000),
    at timestamptz not null,
    account_id uuid,
    author text not null constraint paper_comment_author_length check (char_length(author) between 1 and 200),
    answer text constraint paper_comment_answer_length check (char_length(answer) between 1 and 2000),
    answered_at timestamptz,
    answered_by text constraint paper_comment_answered_by_length check (char_length(answered_by) between 1 and 200),
    settled_at timestamptz,
    settled_by text constraint paper_comment_settled_by_length check (char_length(settled_by) between 1 and 200),
    constraint paper_comment_answer_whole
        check (num_nonnulls(answer, answered_at, answered_by) in (0, 3)),
    constraint paper_comment_settled_whole check (num_nonnulls(settled_at, settled_by) in (0, 2))
);
create index paper_comment_paper_ix on paper_comment (paper_id, at);
