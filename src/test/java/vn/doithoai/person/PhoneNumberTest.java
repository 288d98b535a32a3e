package vn.doithoai.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({
        "0912345678, 0912345678",
        "0912 345 678, 0912345678",
        "0912.345.678, 0912345678",
        "+84 912 345 678, 0912345678",
        "+84 (0)912-345-678, 0912345678",
        "0084912345678, 0912345678",
        "84912345678, 0912345678",
        "912345678, 0912345678",
        "02193 555 012, 02193555012",
        "+856 20 5551 2345, +8562055512345",
        "00856 20 5551 2345, +8562055512345"
    })
    void oneNumberHasOneForm(String typed, String kept) {
        assertThat(PhoneNumber.normalised(typed)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "không có",
                "0912",
                "091234567890",
                "0912345678, 0987654321",
                "0912 345 67x",
                "٠٩١٢٣٤٥٦٧٨",
                "+0912345678",
                "0912345678 máy lẻ 12"
            })
    void whatIsNoNumberIsRefused(String typed) {
        assertThat(PhoneNumber.normalised(typed)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "0912345678, 0912•••678",
        "02193555012, 0219•••012",
        "+8562055512345, +856•••345",
        "021935550, 0219•••550"
    })
    void theMaskLeavesEnoughToTellNumbersApart(String number, String masked) {
        assertThat(new Contact(number, null).maskedPhone()).isEqualTo(masked);
    }

    @Test
    void theMaskOfAnAddressLeavesItsFirstLetterAndPlace() {
        assertThat(new Contact(null, "vanphong@suoimay.example").maskedEmail()).isEqualTo("v•••@suoimay.example");
        assertThat(new Contact(null, "a@b").maskedEmail()).isEqualTo("a•••@b");
    }

    @Test
    void noLogLineTellsContactData() {
        var contact = new Contact("0912345678", "vanphong@suoimay.example");

        assertThat(PersonFixtures.named("Đỗ Bình").with(contact).toString())
                .doesNotContain("0912345678", "vanphong@suoimay.example");
    }

    @Test
    void aNumberInAnotherFormCanNotBeKept() {
        assertThatThrownBy(() -> new Contact("0912 345 678", null)).isInstanceOf(IllegalArgumentException.class);
    }
}
