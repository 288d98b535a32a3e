package vn.doithoai.personimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.doithoai.person.FormOfAddress;
import vn.doithoai.personimport.ReadPerson.Remark;
import vn.doithoai.tabular.ColumnMatch;
import vn.doithoai.tabular.Table;

/** What lists write, and what is understood. */
class RowReaderTest {

    private static final List<String> HEADS = List.of(
            "Họ và tên", "Xưng hô", "Chức vụ", "Cơ quan", "Thôn/bản", "SĐT", "Thư điện tử", "Thành phần", "Ghi chú");

    @Test
    void aPhoneNumberGetsItsZeroBack() {
        assertThat(read("Lò Văn Ứng", "", "", "", "", "912345678").phone()).isEqualTo("0912345678");
        assertThat(read("Lò Văn Ứng", "", "", "", "", "2193555012").phone()).isEqualTo("02193555012");
        assertThat(read("Lò Văn Ứng", "", "", "", "", "+84 912 345 678").phone())
                .isEqualTo("0912345678");
        ReadPerson two = read("Lò Văn Ứng", "", "", "", "", "0912 345 678; 0983 111 222");
        assertThat(two.phone()).isEqualTo("0912345678");
        assertThat(two.remarks()).containsExactly(new Remark("firstPhone", ""));
        assertThat(read("Lò Văn Ứng", "", "", "", "", "hỏi trưởng bản").mistakes())
                .containsExactly(new Remark("noPhone", ""));
    }

    @Test
    void theFormOfAddressMayStandBeforeTheName() {
        assertThat(read("Ông Lò Văn Ứng"))
                .extracting(ReadPerson::fullName, ReadPerson::formOfAddress)
                .containsExactly("Lò Văn Ứng", FormOfAddress.MR);
        assertThat(read("Đ/c Lò Thị Én").formOfAddress()).isEqualTo(FormOfAddress.COMRADE);
        assertThat(read("Ông Ích Khiêm").fullName()).isEqualTo("Ông Ích Khiêm");
        assertThat(read("Lò Thị Én", "Nữ").formOfAddress()).isEqualTo(FormOfAddress.MS);
        assertThat(read("Lò Thị Én", "ông/bà").formOfAddress()).isEqualTo(FormOfAddress.MR_OR_MS);
        assertThat(read("Lò Thị Én", "mợ").remarks()).containsExactly(new Remark("formOfAddress", "mợ"));
    }

    @Test
    void namesAreNamesOfPeople() {
        assertThat(read("QUÀNG THỊ ỨC").fullName()).isEqualTo("Quàng Thị Ức");
        assertThat(read("  Lò   Văn\nỨng ").fullName()).isEqualTo("Lò Văn Ứng");
        assertThat(read("H'Mai Niê").isWrong()).isFalse();
        assertThat(read("=1+1").mistakes()).containsExactly(new Remark("noPersonsName", "=1+1"));
        assertThat(read("#N/A").isWrong()).isTrue();
        assertThat(read("", "", "Bí thư").mistakes()).containsExactly(new Remark("noName", ""));
        assertThat(read("Lò " + "Văn ".repeat(30)).mistakes()).containsExactly(new Remark("tooLong.name", "100"));
    }

    @Test
    void whatTheCommuneDoesntHaveIsToldOrKept() {
        ReadPerson person =
                read("Lò Văn Ứng", "", "Phó Trưởng phòng", "Công an tỉnh", "Nà Xa", "", "x@", "Đại biểu; Cử tri");
        assertThat(person.post()).isEqualTo("Phó Trưởng phòng, Công an tỉnh");
        assertThat(person.remarks()).containsExactly(new Remark("unitBehindPost", "Công an tỉnh"));
        assertThat(person.mistakes()).containsExactly(new Remark("noVillage", "Nà Xa"), new Remark("noEmail", ""));
        assertThat(person.groups()).containsExactly("Đại biểu", "Cử tri");
    }

    @Test
    void aNameInTwoColumnsIsOneName() {
        var table = new Table("", List.of(row("Họ và tên đệm", "Tên"), row("Lò Văn", "Ứng")));
        var reader = new RowReader(ColumnMatch.of(table, ImportColumns.ALL), new ImportNames.Found());
        assertThat(reader.read(table.rows().get(1)).fullName()).isEqualTo("Lò Văn Ứng");
    }

    private static ReadPerson read(String... cells) {
        var table = new Table("", List.of(new Table.Row(1, HEADS), row(cells)));
        return new RowReader(ColumnMatch.of(table, ImportColumns.ALL), new ImportNames.Found()).read(row(cells));
    }

    private static Table.Row row(String... cells) {
        return new Table.Row(2, Arrays.asList(cells));
    }
}
