package vn.doithoai.benchmark;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import vn.doithoai.document.Block;
import vn.doithoai.document.BoundLetters;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.DocumentNumber;
import vn.doithoai.document.DocumentRenderer;
import vn.doithoai.document.Letterhead;
import vn.doithoai.document.OfficialDocument;
import vn.doithoai.document.PlaceAndDate;
import vn.doithoai.document.QrPages;
import vn.doithoai.document.Recipients;
import vn.doithoai.document.SignatureBlock;

/** Invitations for a whole round as one file, and whether each code leads to its own person. */
final class ManyLetters {

    private static final int LETTERS = 1_000;
    private static final int WARM_UP = 100;
    private static final int DPI = 200;
    private static final double MEGABYTE = 1048576;
    private static final String TITLE = "Giấy mời dự hội nghị đối thoại";

    private static final Set<String> HEAP = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getName)
            .collect(Collectors.toSet());

    private final AtomicLong inUse = new AtomicLong();
    private final DocumentRenderer renderer = new DocumentRenderer();

    void measure(Report report) throws Exception {
        renderer.pdfOfAll(TITLE, letters(WARM_UP), done -> {});
        double before = heap();
        inUse.set(0);
        listen();
        long begin = System.nanoTime();
        BoundLetters bound = renderer.pdfOfAll(TITLE, letters(LETTERS), done -> {});
        double seconds = Installation.seconds(begin);
        double more = inUse.get() / MEGABYTE - before;
        report.atMost("1,000 invitations as one PDF", seconds, 20, " s");
        report.atMost("… more heap, at most after a collection", more, 200, " MB");
        report.told("… size", Report.number(bound.pdf().length / MEGABYTE) + " MB");
        report.atLeast("… codes that lead to their own person", own(bound, QrPages.read(bound.pdf())), LETTERS, "");
        report.told(
                "… of them at a single look at " + DPI + " dpi",
                String.valueOf(own(bound, QrPages.readOnce(bound.pdf(), DPI))));
    }

    private static long own(BoundLetters bound, List<String> codes) {
        return IntStream.range(0, LETTERS)
                .filter(i -> codes.get(bound.firstPages().get(i)).equals(link(i)))
                .count();
    }

    private static double heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
    }

    /** What every collection leaves, garbage of the old generation among it. */
    private void listen() {
        for (var collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector)
                    .addNotificationListener(
                            (notification, any) -> {
                                var collection = GarbageCollectionNotificationInfo.from(
                                        (CompositeData) notification.getUserData());
                                long left = collection.getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
                                        .filter(pool -> HEAP.contains(pool.getKey()))
                                        .mapToLong(pool -> pool.getValue().getUsed())
                                        .sum();
                                inUse.accumulateAndGet(left, Math::max);
                            },
                            notification -> notification
                                    .getType()
                                    .equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION),
                            null);
        }
    }

    private static List<OfficialDocument> letters(int number) {
        return IntStream.range(0, number).mapToObj(ManyLetters::letter).toList();
    }

    private static OfficialDocument letter(int i) {
        return OfficialDocument.draft(
                        DocumentKind.INVITATION,
                        Letterhead.ofPeoplesCommittee("xã Suối Mây"),
                        DocumentKind.INVITATION.symbol("UBND"),
                        "Suối Mây",
                        2026)
                .number(DocumentNumber.of(41, "GM-UBND"))
                .placeAndDate(PlaceAndDate.of("Suối Mây", LocalDate.of(2026, 11, 2)))
                .subject("Dự Hội nghị đối thoại trực tiếp với Nhân dân năm 2026")
                .addressees(List.of("Ông Mùa A Số " + i + ", thôn Phiêng Ban"))
                .body(List.of(
                        Block.Paragraph.of(
                                "Ủy ban nhân dân xã Suối Mây trân trọng kính mời ông/bà tới dự Hội nghị đối thoại trực "
                                        + "tiếp giữa Chủ tịch Ủy ban nhân dân xã với Nhân dân năm 2026, cụ thể như sau:"),
                        Block.Paragraph.of("Thời gian: 07 giờ 30 phút, thứ Năm, ngày 12 tháng 11 năm 2026."),
                        Block.Paragraph.of("Địa điểm: Hội trường Ủy ban nhân dân xã."),
                        Block.Paragraph.of("Chủ trì: Chủ tịch Ủy ban nhân dân xã."),
                        Block.Paragraph.of(
                                "Nội dung: đối thoại về kinh tế, văn hóa - xã hội, quốc phòng - an ninh; việc xây dựng "
                                        + "nông thôn mới và những vấn đề Nhân dân quan tâm."),
                        new Block.Code(
                                link(i),
                                List.of("Quét mã để trả lời giấy mời.", "Mã tại cửa: K7M2QP"),
                                "Mã QR mở trang trả lời giấy mời"),
                        Block.Paragraph.of("Rất mong ông/bà sắp xếp thời gian đến dự đúng giờ.")))
                .signatures(List.of(SignatureBlock.onBehalfOf("Ủy ban nhân dân", "Chủ tịch", "Lò Văn Thượng")))
                .recipients(new Recipients(List.of("Như trên"), "VT, VP"))
                .build();
    }

    private static String link(int i) {
        return "https://doithoai.suoimay.sonha.example/moi/Zq3kW8xT5mB7nR2vL9" + (1000 + i);
    }

    /** Alone: {@code ./mvnw test -Dtest='ManyLetters$Alone' -Dbenchmark.letters=true}. */
    static class Alone {

        @Test
        @EnabledIfSystemProperty(named = "benchmark.letters", matches = "true")
        void measure() throws Exception {
            var report = new Report();
            new ManyLetters().measure(report);
            System.out.println("\n" + report);
        }
    }
}
