package vn.doithoai.village;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A village's name with its kind, as people say and papers write it, whatever the language of the screen. */
@Component
class VillageNames {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private final MessageSource messages;

    VillageNames(MessageSource messages) {
        this.messages = messages;
    }

    String of(VillageDetails details) {
        return messages.getMessage("village.named." + details.kind(), new Object[] {details.name()}, VIETNAMESE);
    }

    VillageSummary summary(Village village) {
        VillageDetails details = village.details();
        return new VillageSummary(
                new VillageId(village.id()),
                details,
                of(details),
                village.clusterName(),
                village.isClosed(),
                village.currentVersion());
    }
}
