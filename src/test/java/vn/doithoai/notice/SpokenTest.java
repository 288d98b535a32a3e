package vn.doithoai.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenTest {

    private static final List<String> DIGITS =
            List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0|không
                    4|bốn
                    5|năm
                    10|mười
                    11|mười một
                    14|mười bốn
                    15|mười lăm
                    20|hai mươi
                    21|hai mươi mốt
                    24|hai mươi tư
                    25|hai mươi lăm
                    31|ba mươi mốt
                    55|năm mươi lăm
                    100|một trăm
                    101|một trăm linh một
                    104|một trăm linh bốn
                    105|một trăm linh năm
                    110|một trăm mười
                    111|một trăm mười một
                    115|một trăm mười lăm
                    121|một trăm hai mươi mốt
                    1000|một nghìn
                    1001|một nghìn không trăm linh một
                    1015|một nghìn không trăm mười lăm
                    1100|một nghìn một trăm
                    2026|hai nghìn không trăm hai mươi sáu
                    10005|mười nghìn không trăm linh năm
                    21024|hai mươi mốt nghìn không trăm hai mươi tư
                    105000|một trăm linh năm nghìn
                    1000000|một triệu
                    1005000|một triệu không trăm linh năm nghìn
                    1000005|một triệu không trăm linh năm
                    1000000000|một tỷ
                    1000000001|một tỷ không trăm linh một
                    2500000000000|hai nghìn năm trăm tỷ""")
    void numbersAreSaidAsVietnameseSaysThem(long number, String said) {
        assertThat(Spoken.number(number)).isEqualTo(said);
    }

    /** Read back by other rules: what is said means the number, and nothing else. */
    @Test
    void whatIsSaidMeansTheNumber() {
        for (int number = 0; number <= 20_000; number++) {
            assertThat(meant(Spoken.number(number))).isEqualTo(number);
        }
        Random random = new Random(43);
        for (int turn = 0; turn < 20_000; turn++) {
            long number = random.nextLong(1_000_000_000_000L) / (long) Math.pow(10, random.nextInt(12));
            assertThat(meant(Spoken.number(number))).as("%d", number).isEqualTo(number);
        }
    }

    /** The forms that a Vietnamese ear refuses. */
    @Test
    void noFormIsSaidThatNobodySays() {
        for (int number = 0; number <= 20_000; number++) {
            assertThat(Spoken.number(number))
                    .doesNotContain("mươi một", "mươi bốn", "mươi năm", "mười mốt", "mười tư", "mười năm")
                    .doesNotContain("linh lăm", "linh mốt", "một mươi", "  ")
                    .doesNotStartWith("không trăm");
        }
    }

    @Test
    void nothingIsNegative() {
        assertThatThrownBy(() -> Spoken.number(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "0, không giờ",
        "5, không giờ năm phút",
        "60, một giờ",
        "444, bảy giờ hai mươi tư phút",
        "450, bảy giờ ba mươi phút",
        "815, mười ba giờ ba mươi lăm phút",
        "1261, hai mươi mốt giờ một phút",
        "1439, hai mươi ba giờ năm mươi chín phút",
        "1440, hai mươi tư giờ"
    })
    void timesAreSaidFromMidnightToMidnight(int minutes, String said) {
        assertThat(Spoken.time(minutes)).isEqualTo(said);
    }

    @Test
    void noTimeIsBeforeOrAfterTheDay() {
        assertThatThrownBy(() -> Spoken.time(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Spoken.time(1441)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "07:30, bảy giờ ba mươi phút sáng",
        "11:00, mười một giờ trưa",
        "12:15, mười hai giờ mười lăm phút trưa",
        "14:00, hai giờ chiều",
        "17:45, năm giờ bốn mươi lăm phút chiều",
        "19:30, bảy giờ ba mươi phút tối"
    })
    void timesAreSaidAsAtHome(LocalTime time, String said) {
        assertThat(Spoken.homely(time)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-15, ngày mười lăm tháng ba năm hai nghìn không trăm hai mươi sáu",
        "2026-04-04, ngày mồng bốn tháng tư năm hai nghìn không trăm hai mươi sáu",
        "2026-12-10, ngày mồng mười tháng mười hai năm hai nghìn không trăm hai mươi sáu",
        "2027-01-31, ngày ba mươi mốt tháng một năm hai nghìn không trăm hai mươi bảy",
        "2025-05-24, ngày hai mươi tư tháng năm năm hai nghìn không trăm hai mươi lăm",
        "2104-11-11, ngày mười một tháng mười một năm hai nghìn một trăm linh bốn"
    })
    void daysAreSaid(LocalDate day, String said) {
        assertThat(Spoken.day(day)).isEqualTo(said);
    }

    @Test
    void weekdaysAreSaid() {
        LocalDate monday = LocalDate.of(2026, 11, 23);

        assertThat(List.of(0, 1, 2, 3, 4, 5, 6))
                .extracting(days -> Spoken.weekday(monday.plusDays(days)))
                .containsExactly("thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy", "chủ nhật");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0200 555 012|không hai không không, năm năm năm, không một hai
                    0912.345.678|không chín một hai, ba bốn năm, sáu bảy tám
                    (0219) 3555|không hai một chín, ba năm năm năm
                    +84 12|cộng tám bốn, một hai""")
    void phoneNumbersAreSaidDigitByDigit(String phone, String said) {
        assertThat(Spoken.phone(phone)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Hội trường UBND xã|Hội trường Ủy ban nhân dân xã
                    NVH thôn 5|nhà văn hóa thôn năm
                    Nhà văn hóa TDP số 24|Nhà văn hóa tổ dân phố số hai mươi tư
                    Trường THCS Suối Mây, phòng 105|Trường trung học cơ sở Suối Mây, phòng một trăm linh năm
                    1.500 hộ, từ 7h30|một nghìn năm trăm hộ, từ bảy giờ ba mươi phút
                    gọi 0912345678|gọi không chín một hai ba bốn năm sáu bảy tám
                    25:99|hai năm, chín chín
                    đường QL32, lô B12|đường quốc lộ ba mươi hai, lô B12""")
    void figuresAndAbbreviationsInATextAreSaid(String written, String said) {
        assertThat(Spoken.text(written)).isEqualTo(said);
    }

    private static long meant(String said) {
        long total = 0;
        long billions = 0;
        long group = 0;
        long digit = 0;
        for (String word : said.split(" ")) {
            switch (word) {
                case "tỷ" -> {
                    billions = (billions + total + group + digit) * 1_000_000_000L;
                    total = 0;
                    group = 0;
                    digit = 0;
                }
                case "triệu" -> {
                    total += (group + digit) * 1_000_000L;
                    group = 0;
                    digit = 0;
                }
                case "nghìn" -> {
                    total += (group + digit) * 1_000L;
                    group = 0;
                    digit = 0;
                }
                case "trăm" -> {
                    group += digit * 100;
                    digit = 0;
                }
                case "mươi" -> {
                    group += digit * 10;
                    digit = 0;
                }
                case "mười" -> group += 10;
                case "linh" -> digit = 0;
                case "mốt" -> digit = 1;
                case "tư" -> digit = 4;
                case "lăm" -> digit = 5;
                default -> digit = DIGITS.indexOf(word);
            }
        }
        return billions + total + group + digit;
    }
}
