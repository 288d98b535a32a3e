package vn.doithoai.judges;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import vn.doithoai.Forms;
import vn.doithoai.Site;
import vn.doithoai.outbox.OutboxFixtures.OutboxGround;

/** Pages of messages: a module writes them, and a mail server decides on their state. */
final class RareMessages {

    private static final String PATH = "/desk/outbox";

    /** Nobody listens there. */
    private static final int DEAF = 9;

    private static final Map<String, String> STATES = Map.of(
            "RELEASED", "CONNECTION",
            "SENDING", "",
            "FAILED", "ADDRESS",
            "UNCERTAIN", "UNANSWERED",
            "DISCARDED", "over");

    private final Site office;
    private final OutboxGround ground;
    private final List<Stop> found = new ArrayList<>();

    private RareMessages(ApplicationContext context) {
        this.office = Site.as("vanphong", context);
        this.ground = context.getBean(OutboxGround.class);
    }

    static List<Stop> of(ApplicationContext context) {
        var pages = new RareMessages(context);
        UUID draft = pages.ground.draft(1);
        pages.expect(200, "a draft without a mail server", pages.office.get(PATH + "/" + draft));
        pages.ground.serverAt(DEAF);
        try {
            pages.states();
            pages.drafts(draft);
            pages.many();
        } finally {
            pages.ground.serverAt(0);
        }
        return pages.found;
    }

    private void states() {
        STATES.forEach((state, failure) -> {
            UUID id = ground.draft(2);
            ground.putInto(id, state, failure.isEmpty() ? null : failure);
            expect(200, "a message that is " + state, office.get(PATH + "/" + id));
        });
        expect(200, "an empty outbox", office.get(PATH + "?q=khong-co-gi"));
    }

    private void drafts(UUID draft) {
        String address = PATH + "/" + draft;
        expect(200, "a draft", office.get(address));
        Forms.Form mine = Forms.in(office.get(address + "/edit"), address).with("subject", "Giấy mời một");
        Forms.Form theirs = Forms.in(office.get(address + "/edit"), address).with("subject", "Giấy mời hai");
        Forms.Form release = Forms.in(office.get(address), "/release");
        expect(200, "editing a draft", office.get(address + "/edit"));
        for (WrongForm way : WrongForm.values()) {
            expect(422, "a draft with " + way, office.post(way.of(office.get(address + "/edit"), address)));
        }
        expect(302, "the first of two", office.post(mine));
        expect(409, "the second of two", office.post(theirs));
        expect(409, "a release of what was edited", office.post(release));
    }

    private void many() {
        expect(200, "drafts to choose from", office.get(PATH + "?state=DRAFT"));
        expect(200, "failed ones to choose from", office.get(PATH + "?state=FAILED"));
        for (String act : List.of("RELEASE", "RETRY", "DISPOSAL")) {
            expect(200, act, office.get(PATH + "/bulk-act?act=" + act));
        }
        expect(200, "none chosen", office.get(PATH + "/bulk-act?act=RELEASE&only=true"));
        Forms.Form agreed = Forms.in(office.get(PATH + "/bulk-act?act=DISPOSAL"), "/bulk-act")
                .forged("count", "77");
        expect(409, "another number than agreed to", office.post(agreed));
    }

    private void expect(int status, String what, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(what).isEqualTo(status);
        if (status != 302) {
            found.add(new Stop("somebody", what, answer));
        }
    }
}
