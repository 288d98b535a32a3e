package vn.doithoai.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Place and date of issue (địa danh và thời gian ban hành, box 4): "Suối Mây, ngày 05 tháng 6 năm 2026". In a draft day
 * and month are left to be written.
 *
 * @param place the commune's bare name; empty for kinds whose head has no such line (biên bản)
 * @param year always known
 * @param date null in a draft
 */
public record PlaceAndDate(String place, int year, @Nullable LocalDate date) {

    public PlaceAndDate {
        place = RichText.plain(place);
        if (date != null && date.getYear() != year) {
            throw new IllegalArgumentException(date + " is not in " + year);
        }
    }

    public static PlaceAndDate of(String place, LocalDate date) {
        return new PlaceAndDate(place, date.getYear(), date);
    }

    public static PlaceAndDate blank(String place, int year) {
        return new PlaceAndDate(place, year, null);
    }

    /** Days below 10 and the months 1 and 2 have a leading zero, other months none: "ngày 05 tháng 01", "tháng 6". */
    public static String inWords(LocalDate date) {
        int month = date.getMonthValue();
        return "ngày " + twoDigits(date.getDayOfMonth()) + " tháng " + (month > 2 ? month : twoDigits(month)) + " năm "
                + date.getYear();
    }

    /** "ngày 21 tháng 6 năm 2019", or with room for day and month. */
    public String dateInWords() {
        String room = DocumentNumber.ROOM;
        return date != null ? inWords(date) : "ngày" + room + "tháng" + room + "năm " + year;
    }

    String printed() {
        return place.isEmpty() ? "" : place + ", " + dateInWords();
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
