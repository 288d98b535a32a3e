package vn.doithoai.judges;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationContext;
import vn.doithoai.Forms;
import vn.doithoai.MovableClock;
import vn.doithoai.Site;
import vn.doithoai.attendance.AttendanceGround;
import vn.doithoai.invitation.InvitationId;

/** The door of a session on its day, which no link leads to on any other. */
final class RareDoors {

    private final AttendanceGround ground;
    private final Site secretary;
    private final List<Stop> found = new ArrayList<>();

    private RareDoors(ApplicationContext context) {
        this.ground = new AttendanceGround(context);
        ground.invited("Quàng Văn Khách", null);
        ground.sends(ground.invited("Quàng Thị Khách", null), "Quàng Văn Bích");
        ground.declines(ground.invited("Quàng Văn Khách Em", null));
        ground.onTheDay();
        this.secretary = Site.as("thuky", context);
    }

    static List<Stop> of(ApplicationContext context) {
        try {
            var pages = new RareDoors(context);
            pages.door();
            return pages.found;
        } finally {
            context.getBean(MovableClock.class).reset();
        }
    }

    private void door() {
        String door = ground.door();
        InvitationId other = ground.invited("Vì Thị Sương", null);
        expect(200, "a door before anybody comes", secretary.get(door));
        expect(200, "a door with nobody found", secretary.get(door + "?q=zzz"));
        expect(200, "a door with several found", secretary.get(door + "?q=khach"));
        HttpResponse<String> one = secretary.get(door + "?door=1&invitation=" + other.value());
        expect(200, "a door with one found", one);
        expect(302, "a check-in", secretary.post(Forms.in(one, "/arrival")));
        HttpResponse<String> present = secretary.get(door + "?q=suong");
        expect(302, "a wish to speak", secretary.post(Forms.in(present, "/speaking-request")));
        expect(200, "somebody who speaks", secretary.get(door + "?q=suong"));
        expect(302, "leaving", secretary.post(Forms.in(present, "/departure")));
        expect(200, "somebody who left", secretary.get(door));
        expect(200, "a list of those who left", secretary.get(door + "/list?part=LEFT"));
        Forms.Form guest = Forms.in(secretary.get(door), "/walk-ins");
        expect(422, "a guest without a name", secretary.post(guest));
        guest.with("name", "Vì Văn Sơn").with("village", "ELSEWHERE").with("origin", "Bản Mới");
        expect(302, "a guest", secretary.post(guest));
        expect(200, "a door with a guest", secretary.get(door));
        expect(200, "a list of guests", secretary.get(door + "/list?part=WALK_IN"));
        expect(302, "a mistake", secretary.post(Forms.in(present, "/reversal")));
        expect(200, "a list of mistakes", secretary.get(door + "/list?part=UNDONE"));
        expect(200, "a list of those missing", secretary.get(door + "/list?part=AWAITED"));
    }

    private void expect(int status, String what, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(what).isEqualTo(status);
        if (status != 302) {
            found.add(new Stop("thuky", what, answer));
        }
    }
}
