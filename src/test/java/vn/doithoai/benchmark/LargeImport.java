package vn.doithoai.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.dhatim.fastexcel.Workbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Taking a workbook of thousands into the directory, from the upload to the end of the job. */
final class LargeImport {

    private static final String PATH = "/desk/persons/import";
    private static final int PERSONS = 5_000;
    private static final int TRIES = 3;

    private final Installation installation;
    private final Report report;
    private final LoadClient clerk;

    LargeImport(Installation installation, Report report) {
        this.installation = installation;
        this.report = report;
        this.clerk = new LoadClient(installation.root());
    }

    void measure() throws Exception {
        clerk.signIn("vanphong", "doithoai-demo");
        double before = installation.residentMemory();
        double[] previews = new double[TRIES];
        double[] wholes = new double[TRIES];
        double[] memories = new double[TRIES];
        for (int i = 0; i < TRIES; i++) {
            byte[] file = workbook(i);
            long begin = System.nanoTime();
            String list = upload(file);
            Document preview = page(list);
            previews[i] = Installation.seconds(begin);
            String next = clerk.submit(preview, list, "commit=true");
            while (page(next).text().contains("Đang")) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
            wholes[i] = Installation.seconds(begin);
            memories[i] = installation.residentMemory();
            if (!page(list).text().contains("Người mới 5000")) {
                throw new IllegalStateException(
                        "not all were imported: " + page(next).text());
            }
        }
        report.atMost("Import of 5,000 persons with preview, median of " + TRIES, median(wholes), 3, " s");
        report.told("… the upload and the preview alone", Report.number(median(previews)) + " s");
        report.atMost("… more memory for it", median(memories) - before, 64, " MB");
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[TRIES / 2];
    }

    private String upload(byte[] file) throws IOException, InterruptedException {
        return clerk.upload(page(PATH), PATH, "file", "danh-sach.xlsx", file);
    }

    private Document page(String path) throws IOException, InterruptedException {
        return Jsoup.parse(new String(clerk.get(path).body(), StandardCharsets.UTF_8));
    }

    private static byte[] workbook(int round) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "danh-sach", null)) {
            var sheet = workbook.newWorksheet("Danh sách");
            String[] heads = {
                "STT", "Họ và tên", "Chức vụ", "Đơn vị", "Thôn", "SĐT", "Email", "Nhóm", "Xưng hô", "Ghi chú"
            };
            for (int column = 0; column < heads.length; column++) {
                sheet.value(0, column, heads[column]);
            }
            for (int row = 1; row <= PERSONS; row++) {
                sheet.value(row, 0, row);
                sheet.value(row, 1, "Mùa A " + name(row % 100) + " " + name(row / 100));
                sheet.value(row, 2, "Thành viên tổ công tác " + row % 40);
                sheet.value(row, 3, "Công an tỉnh Sơn Hà");
                sheet.value(row, 4, "thôn Đoài");
                sheet.value(row, 5, 310_000_000 + round * 100_000 + row);
                sheet.value(row, 6, "nguoi" + row + "@sonha.example");
                sheet.value(row, 7, "Cử tri tiêu biểu");
                sheet.value(row, 8, "Ông");
                sheet.value(row, 9, "Mời lần " + round);
            }
        }
        return bytes.toByteArray();
    }

    /** Letters for digits. */
    private static String name(int number) {
        return "Ú" + "abcdeghikl".charAt(number / 10 % 10) + "mnopqrstuv".charAt(number % 10);
    }
}
