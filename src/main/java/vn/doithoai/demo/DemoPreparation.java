package vn.doithoai.demo;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.doithoai.preparation.HallChecklists;
import vn.doithoai.preparation.HallItemDetails;
import vn.doithoai.preparation.HallItemSummary;
import vn.doithoai.session.DialogueSessions;
import vn.doithoai.session.SessionId;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;

/** How far the demo commune is with getting the next session ready: the hall's list is half done. */
@Component
@Profile("demo")
class DemoPreparation {

    private static final Actor CLERK =
            new Actor(null, null, "Lường Thị Hậu", EnumSet.allOf(Permission.class), null, null);

    /** Lines of the usual list, counted from 0, that are ready. */
    private static final Set<Integer> READY = Set.of(1, 3, 4, 7, 9, 13);

    private final DialogueSessions sessions;
    private final HallChecklists halls;

    DemoPreparation(DialogueSessions sessions, HallChecklists halls) {
        this.sessions = sessions;
        this.halls = halls;
    }

    void fill() {
        SessionId session = sessions.next(CLERK).orElseThrow().id();
        halls.begin(session, CLERK);
        List<HallItemSummary> lines = halls.of(session, CLERK);
        READY.stream().sorted().map(lines::get).forEach(line -> halls.tick(session, line.id(), line.version(), CLERK));
        halls.add(
                session,
                new HallItemDetails("Quạt công nghiệp cho cánh gà hai bên", 6, "Mượn của Trường Tiểu học Suối Mây"),
                CLERK);
    }
}
