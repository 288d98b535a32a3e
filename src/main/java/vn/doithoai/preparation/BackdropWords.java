package vn.doithoai.preparation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.doithoai.document.PlaceAndDate;
import vn.doithoai.organisation.Communes;
import vn.doithoai.session.SessionSchedule;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.web.CommuneIdentity;

/** The words that the program proposes for a backdrop, from commune, session and day; Vietnamese like everything printed. */
@Component
class BackdropWords {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private final CommuneIdentity identity;
    private final Communes communes;
    private final MessageSource messages;

    BackdropWords(CommuneIdentity identity, Communes communes, MessageSource messages) {
        this.identity = identity;
        this.communes = communes;
        this.messages = messages;
    }

    BackdropText proposed(SessionSummary session) {
        String committee = identity.current().committee();
        String clusterName = session.clusterName();
        int year = session.details().year();
        String title =
                clusterName == null ? text("commune", committee, year) : text("cluster", committee, year, clusterName);
        String theme = session.details().theme();
        String place = communes.find().map(commune -> commune.placeName()).orElse("");
        return new BackdropText(
                fitting(upper(committee), BackdropText.HEAD),
                upper(title),
                theme == null ? null : fitting(upper(text("theme", theme)), BackdropText.THEME),
                fitting(text("place", place, days(session.schedule())), BackdropText.FOOT));
    }

    private String days(SessionSchedule schedule) {
        LocalDate day = schedule.day();
        if (day != null) {
            return PlaceAndDate.inWords(day);
        }
        YearMonth first = YearMonth.from(schedule.firstDay());
        return first.equals(YearMonth.from(schedule.lastDay()))
                ? text("month", first.getMonthValue(), first.getYear())
                : text("year", schedule.lastDay().getYear());
    }

    private String text(String code, Object... arguments) {
        return messages.getMessage("preparation.backdrop.text." + code, arguments, VIETNAMESE);
    }

    private static @Nullable String fitting(String text, int most) {
        return text.isBlank() ? null : text.length() <= most ? text : text.substring(0, most);
    }

    private static String upper(String text) {
        return text.toUpperCase(VIETNAMESE);
    }
}
