package vn.doithoai.organisation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.doithoai.shared.Act;
import vn.doithoai.web.CommuneIdentity;

/** The committee's name for every page's head; read once and again after the profile changed. */
@Component
class CommuneName implements CommuneIdentity {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private final Communes communes;
    private final MessageSource messages;
    private volatile @Nullable Shown current;

    CommuneName(Communes communes, MessageSource messages) {
        this.communes = communes;
        this.messages = messages;
    }

    @Override
    public Shown current() {
        Shown known = current;
        if (known == null) {
            known = communes.find().map(this::shown).orElse(new Shown("", null, null, null));
            if (!known.committee().isEmpty()) {
                current = known;
            }
        }
        return known;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION, fallbackExecution = true)
    void changed(Act act) {
        if (act.entity().equals("commune")) {
            current = null;
        }
    }

    private Shown shown(CommuneDetails details) {
        String committee = messages.getMessage(
                "organisation.committee." + details.kind(), new Object[] {details.name()}, VIETNAMESE);
        return new Shown(committee, details.address(), details.phone(), details.email());
    }
}
