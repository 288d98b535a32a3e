package vn.doithoai.benchmark;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import vn.doithoai.benchmark.LoadClient.Times;

/** Papers in any number, and how long it takes to list and to print them. */
final class ManyPapers {

    private static final int PAPERS = 20_000;
    private static final String LIST = "/desk/papers";
    private static final String REGISTER = LIST + "/register";
    private static final int WARM_UP = 100;
    private static final int REQUESTS = 300;

    /** Two decades of a busy office; every hundredth is a draft that was returned. */
    private static final String[] INSERTS = {"""
            insert into paper (id, version, source, kind, year, subject, unit_id, recipients, signer_name, signer_post,
                               signing_form, state, number, code, sequence, issued_on, drafted_by, changed_at)
            select md5('paper ' || i)::uuid, 0, 'letter', kind, 2006 + i %% 20,
                   what[1 + i %% 5] || ' của bà con ' || place[1 + i %% 7] || ', lần thứ ' || i, unit,
                   'Đảng ủy xã' || chr(10) || 'Thường trực HĐND xã' || chr(10) || 'Trưởng các thôn, bản',
                   'Lò Văn Thượng', 'Chủ tịch', 'FOR_COMMITTEE', case when draft then 'DRAFT' else 'ISSUED' end,
                   case when not draft then 1000 + i / 60 end,
                   case when not draft then 1000 + i / 60 || '/' || symbol end,
                   case when not draft then kind end,
                   case when not draft then make_date(2006 + i %% 20, 1, 1) + i / 60 %% 330 end,
                   'Phạm Thị Ngọc Ánh', now() - i * interval '1 hour'
              from generate_series(1, %d) i,
                   lateral (select i %% 100 = 0 as draft, (array['NOTICE','SUBMISSION','OFFICIAL_LETTER'])[1 + i / 20 %% 3] as kind,
                                   (array['TB-UBND','TTr-UBND','UBND-VP'])[1 + i / 20 %% 3] as symbol) as one,
                   (select array['Trả lời kiến nghị','Kết quả giải quyết đề nghị','Lịch tiếp nhận ý kiến','Việc sửa đường',
                                 'Việc hỗ trợ giống lúa'] as what,
                           array['Bản Cuông','Nà Lạn','Khe Vàng','Phiêng Ban','Suối Tre','Đoài','Trung'] as place,
                           (select id from unit where abbreviation = 'VP') as unit) as words
            """, """
            insert into paper_act (id, paper_id, kind, at, actor, by_drafter, note)
            select gen_random_uuid(), id, case state when 'DRAFT' then 'RETURN' else 'ISSUANCE' end, changed_at,
                   'Lò Văn Thượng', false, coalesce(code, 'Sửa lại ngày')
              from paper where drafted_by = 'Phạm Thị Ngọc Ánh' and id = md5('paper ' || substring(subject from '[0-9]+$'))::uuid
            """, """
            insert into paper_copy (id, paper_id, recipient, quantity, handed_on, channel, received_by, recorded_at, recorded_by)
            select gen_random_uuid(), id, 'Đảng ủy xã', 1, issued_on, 'BY_HAND', 'Quàng Thị Én', changed_at, drafted_by
              from paper where issued_on is not null and number >= 1000
            """};

    private final Installation installation;
    private final Connection superuser;
    private final Report report;

    ManyPapers(Installation installation, Connection superuser, Report report) {
        this.installation = installation;
        this.superuser = superuser;
        this.report = report;
    }

    void measure() throws IOException, InterruptedException, SQLException {
        var staff = new LoadClient(installation.root());
        staff.signIn("vanphong", "doithoai-demo");
        prints(staff);
        lists(staff);
    }

    /** A draft of the seed's size, which is laid out anew each time. */
    private void prints(LoadClient staff) throws IOException, InterruptedException, SQLException {
        String address = LIST + "/" + addPlan();
        Times pdf = staff.serially(address + "/document.pdf", WARM_UP, REQUESTS);
        Times docx = staff.serially(address + "/document.docx", WARM_UP, REQUESTS);
        Times page = staff.serially(address, WARM_UP, REQUESTS);
        report.atMost("Plan of 1,000 words as PDF, p95", pdf.p95(), 150, " ms");
        report.atMost("… as Word file, p95", docx.p95(), 100, " ms");
        report.told("… medians, and that of its page", medians(pdf, docx, page));
    }

    private void lists(LoadClient staff) throws IOException, InterruptedException, SQLException {
        var sql = new SqlCount(installation, superuser);
        long few = sql.of(() -> staff.get(LIST).statusCode());
        long fewLines = sql.of(() -> staff.get(REGISTER).statusCode());
        try (Statement statement = superuser.createStatement()) {
            for (String insert : INSERTS) {
                statement.execute(insert.formatted(PAPERS));
            }
            statement.execute("vacuum analyze");
            statement.execute("checkpoint");
        }
        long many = sql.of(() -> staff.get(LIST).statusCode());
        long manyLines = sql.of(() -> staff.get(REGISTER).statusCode());
        report.atMost("List of papers: SQL statements at the demo's", few, 6, "");
        report.atMost("… at 20,000", many, 6, "");
        report.atMost("Register: SQL statements at the demo's", fewLines, 6, "");
        report.atMost("… at 20,000", manyLines, 6, "");
        times(staff, "List of 20,000 papers", LIST, "?sort=subject&page=400");
        times(staff, "Register of 20,000 papers", REGISTER, "?sort=subject&page=400");
        Times desk = staff.serially("/desk", WARM_UP, REQUESTS);
        report.atMost("Desk with 200 returned drafts, p95", desk.p95(), 40, " ms");
    }

    private void times(LoadClient staff, String name, String path, String deep)
            throws IOException, InterruptedException {
        Times first = staff.serially(path, WARM_UP, REQUESTS);
        Times searched = staff.serially(path + "?q=giong%20lua&kind=NOTICE", WARM_UP, REQUESTS);
        Times far = staff.serially(path + deep, WARM_UP, REQUESTS);
        report.atMost(name + ", p95", first.p95(), 40, " ms");
        report.atMost("… searched without diacritics, p95", searched.p95(), 40, " ms");
        report.atMost("… deep page by subject, p95", far.p95(), 40, " ms");
        report.told("… medians of the three", medians(first, searched, far));
    }

    private static String medians(Times... times) {
        var text = new StringBuilder();
        for (Times each : times) {
            text.append(text.isEmpty() ? "" : ", ")
                    .append(Report.number(each.median()))
                    .append(" ms");
        }
        return text.toString();
    }

    private UUID addPlan() throws SQLException {
        UUID id = UUID.randomUUID();
        try (PreparedStatement paper = superuser.prepareStatement("""
                        insert into paper (id, version, source, kind, year, subject, unit_id, recipients, signer_name,
                                           signer_post, signing_form, state, drafted_by, changed_at)
                        select ?, 0, 'letter', 'NOTICE', 2026, 'Tổ chức đối thoại trực tiếp với Nhân dân năm 2026', u.id,
                               'Đảng ủy xã' || chr(10) || 'Trưởng các thôn', 'Lò Văn Thượng', 'Chủ tịch', 'FOR_COMMITTEE',
                               'DRAFT', 'Phạm Thị Ngọc Ánh', now()
                          from unit u where u.abbreviation = 'VP'""");
                PreparedStatement letter = superuser.prepareStatement("""
                        insert into letter (paper_id, version, legal_bases, body)
                        values (?, 0, 'Căn cứ Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022', ?)""")) {
            paper.setObject(1, id);
            paper.executeUpdate();
            letter.setObject(1, id);
            letter.setString(2, plan());
            letter.executeUpdate();
        }
        return id;
    }

    /** Four parts, their items, their dashes: 1,000 words on three pages. */
    private static String plan() {
        String sentence =
                "Hội nghị diễn ra công khai, dân chủ, đúng thời gian; mọi ý kiến đều được ghi chép đầy đủ và có "
                        + "người chịu trách nhiệm trả lời, nói rõ đơn vị giải quyết và thời hạn trả lời bằng văn bản.";
        var text = new StringBuilder();
        for (String part :
                new String[] {"I. Mục đích, yêu cầu", "II. Nội dung", "III. Thành phần", "IV. Tổ chức thực hiện"}) {
            text.append(part).append('\n');
            for (int item = 1; item <= 3; item++) {
                text.append(item).append(". ").append(sentence).append('\n');
                text.append("- ").append(sentence).append('\n');
            }
        }
        return text.toString();
    }
}
