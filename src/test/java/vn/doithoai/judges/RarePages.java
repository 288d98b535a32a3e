package vn.doithoai.judges;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.springframework.context.ApplicationContext;
import samples.FailingController;
import vn.doithoai.BaseData;
import vn.doithoai.Forms;
import vn.doithoai.MovableClock;
import vn.doithoai.Site;
import vn.doithoai.setup.SetUps;
import vn.doithoai.setup.TestSetUp;

/** The pages that no link and no wrong form leads to: errors, conflicts, what was sent before, what was kept, links. */
final class RarePages {

    private static final String UNITS = "/desk/admin/units";
    private static final String PERSONS = "/desk/persons";
    private static final String SESSIONS = "/desk/sessions";
    private static final String ACCOUNTS = "/desk/admin/accounts";

    private final ApplicationContext context;
    private final Site visitor;
    private final Site admin;
    private final List<Stop> found = new ArrayList<>();

    private RarePages(ApplicationContext context, Site admin) {
        this.context = context;
        this.visitor = Site.asVisitor(context);
        this.admin = admin;
    }

    static List<Stop> of(ApplicationContext context) {
        RarePages pages = new RarePages(context, Site.as("admin", context));
        pages.errors();
        pages.reasonsToSignIn();
        pages.emptyLists();
        pages.unreadableFilters();
        pages.conflicts();
        pages.sentBefore();
        pages.alike();
        pages.shownOnce();
        pages.notices();
        pages.sessions();
        pages.preparation();
        pages.afterAnAct();
        pages.found.addAll(RarePlans.of(context));
        pages.found.addAll(RareImports.of(context));
        pages.found.addAll(RareMessages.of(context));
        pages.found.addAll(RareDoors.of(context));
        pages.found.addAll(RareNominations.of(context));
        pages.kept();
        return pages.found;
    }

    /** The pages of an installation that nobody has set up yet; leaves it like that. */
    static List<Stop> ofNewInstallation(ApplicationContext context) throws Exception {
        context.getBean(BaseData.class).removeEverything();
        TestSetUp.reopen(context.getBean(SetUps.class));
        RarePages pages = new RarePages(context, null);
        HttpResponse<String> setUp = pages.visitor.get("/setup");
        pages.expect(200, "the set-up page", setUp);
        for (WrongForm way : WrongForm.values()) {
            pages.expect(422, "the set-up page with " + way, pages.visitor.post(way.of(setUp, "/setup")));
        }
        return pages.found;
    }

    private void errors() {
        expect(404, "an unknown address", visitor.get("/khong-co-trang-nay"));
        expect(404, "an unknown address inside", admin.get("/desk/khong-co-trang-nay"));
        expect(403, "a form without its token", admin.post(UNITS, "name=X"));
        expect(413, "a form that is too large", admin.post(UNITS, "name=" + "x".repeat(3_000_000)));
        expect(500, "a mistake of the program", visitor.get(FailingController.PATH));
    }

    private void reasonsToSignIn() {
        for (String reason : List.of("SIGN_IN", "EXPIRED", "SIGNED_OUT", "KEPT", "PASSWORD_CHOSEN", "STALE_PAGE")) {
            expect(200, "sign-in because " + reason, visitor.get("/login?reason=" + reason));
        }
    }

    private void emptyLists() {
        for (String list : List.of(PERSONS, UNITS, "/desk/admin/villages", "/desk/admin/clusters", ACCOUNTS)) {
            expect(200, "an empty list", admin.get(list + "?q=khong-co-ai-ten-nay"));
        }
        expect(200, "an empty list", admin.get("/desk/admin/fields?q=khong-co-gi"));
        expect(200, "an empty list", admin.get(SESSIONS + "?q=khong-co-gi"));
        expect(200, "an empty list", admin.get("/desk/admin/audit?actor=khong-co-ai"));
    }

    private void unreadableFilters() {
        expect(422, "a filter that can't be read", admin.get(PERSONS + "?unit=khong-co"));
        expect(422, "days that can't be read", admin.get("/desk/admin/audit?from=31/2/26&to=x"));
    }

    private void conflicts() {
        for (String list : List.of(UNITS, PERSONS, "/desk/admin/villages", "/desk/admin/clusters", ACCOUNTS)) {
            conflict(firstOf(list));
        }
        conflict("/desk/admin/commune");
    }

    private void conflict(String address) {
        Forms.Form mine = form(address + "/edit", address);
        Forms.Form theirs = form(address + "/edit", address);
        String name = List.of("name", "fullName", "username").stream()
                .filter(mine.fields()::containsKey)
                .findFirst()
                .orElseThrow();
        String before = mine.value(name);
        expect(302, "the first of two", admin.post(theirs.with(name, before + ".mot")));
        expect(409, "the second of two", admin.post(mine.with(name, before + ".hai")));
    }

    private void sentBefore() {
        Forms.Form form = form(PERSONS + "/new", PERSONS).with("fullName", "Lục Thị Sên");
        expect(302, "a new person", admin.post(form));
        expect(409, "another person under the same key", admin.post(form.with("fullName", "Lục Thị Sến")));
    }

    private void alike() {
        Forms.Form first =
                form(PERSONS + "/new", PERSONS).with("fullName", "Lục Thị Sim").with("phone", "0912 345 678");
        expect(302, "a new person", admin.post(first));
        Forms.Form second =
                form(PERSONS + "/new", PERSONS).with("fullName", "Lục Thị Sim").with("phone", "0912 345 678");
        expect(422, "a person who may be there already", admin.post(second));
    }

    private void shownOnce() {
        String person = firstOf(PERSONS);
        expect(200, "contact data", admin.post(form(person, "/contact-reveal")));
        HttpResponse<String> page = admin.post(form(firstOf(ACCOUNTS), "/links"));
        expect(200, "a one-time link", page);
        String link = Jsoup.parse(page.body()).select("input[readonly]").val();
        String path = link.substring(Site.root(context).length());
        HttpResponse<String> choose = visitor.get(path);
        expect(200, "choosing a password", choose);
        for (WrongForm way : WrongForm.values()) {
            expect(422, "choosing a password with " + way, visitor.post(way.of(choose, "/tai-khoan")));
        }
        expect(404, "a link that is no longer good", visitor.get(path + "x"));
    }

    /** A day too near for the notice; a session that somebody postponed first. */
    private void sessions() {
        Site office = Site.as("vanphong", context);
        String session = firstOf(SESSIONS);
        Forms.Form near = Forms.in(office.get(session + "/schedule"), "/schedule")
                .with("firstDay", "28/11/2026")
                .with("lastDay", "")
                .with("label", "");
        expect(422, "a day too near for the notice", office.post(near));
        String postponement = session + "/postponement";
        Forms.Form first = Forms.in(office.get(postponement), "/postponement").with("reason", "Mưa lũ");
        Forms.Form second = Forms.in(office.get(postponement), "/postponement").with("reason", "Bão");
        Forms.Form edit = Forms.in(office.get(session + "/edit"), session).with("venue", "Nhà văn hóa thôn Đông");
        expect(302, "a postponement", office.post(first));
        expect(409, "a postponement of what is postponed", office.post(second));
        expect(409, "a change of what somebody changed", office.post(edit));
        expect(200, "a postponed session", office.get(session));
        Site chair = Site.as("chutich", context);
        Forms.Form cancellation =
                Forms.in(chair.get(session + "/cancellation"), "/cancellation").with("reason", "Gộp với hội nghị khác");
        expect(302, "a cancellation", chair.post(cancellation));
        expect(200, "a cancelled session", chair.get(session));
    }

    /** Somebody withdrew a proof, or told of a village, first; a notice that its session contradicts. */
    private void notices() {
        Site office = Site.as("vanphong", context);
        Site head = Site.as("thon1", context);
        String own = Jsoup.parse(head.get("/desk").body())
                .select("main a[href*=/villages/]")
                .attr("href");
        Forms.Form tap = Forms.in(head.get(own), "/reading");
        Forms.Form second = Forms.in(head.get(own), "/reading");
        expect(302, "one tap", head.post(tap));
        expect(409, "a second tap", head.post(second));
        expect(200, "a village that was told", head.get(own));
        String session = own.replaceFirst("/announcements.*", "");
        String withdrawal = Jsoup.parse(office.get(session + "/notice").body())
                .select("a[href$=/withdrawal]")
                .attr("href");
        Forms.Form first = Forms.in(office.get(withdrawal), "/withdrawal").with("reason", "Ghi nhầm");
        Forms.Form later = Forms.in(office.get(withdrawal), "/withdrawal").with("reason", "Nhầm");
        expect(302, "a withdrawal", office.post(first));
        expect(409, "a second withdrawal", office.post(later));
        Forms.Form moved = Forms.in(office.get(session + "/edit"), session).with("venue", "Nhà văn hóa thôn Đông");
        expect(302, "another place", office.post(moved));
        expect(200, "a notice that no longer agrees", office.get(session + "/notice"));
        expect(200, "a text that no longer agrees", office.get(session + "/notice/loudspeaker"));
        expect(200, "villages to be told again", office.get(session + "/announcements"));
        expect(200, "a village with nothing to announce", head.get(own));
        expect(200, "a proof that can't be recorded", office.get(session + "/notice/proofs/new"));
        expect(
                200,
                "a public page that is being changed",
                visitor.get("/doi-thoai/" + session.replaceFirst(".*/", "")));
        Forms.Form begin = Forms.in(office.get(session + "/notice"), "/notice");
        HttpResponse<String> begun = office.post(begin);
        expect(302, "a notice that replaces it", begun);
        String paper = begun.headers().firstValue("Location").orElseThrow().replaceFirst(".*/", "");
        expect(200, "editing a notice", office.get(session + "/notice/drafts/" + paper + "/edit"));
    }

    /** A line of the hall's list that somebody ticked or changed first. */
    private void preparation() {
        Site office = Site.as("vanphong", context);
        String hall = firstOf(SESSIONS) + "/hall";
        expect(
                302,
                "a new line",
                office.post(Forms.in(office.get(hall), "/items").with("name", "Quạt")));
        HttpResponse<String> list = office.get(hall);
        String edit = Jsoup.parse(list.body()).select("#list a[href$=/edit]").attr("href");
        Forms.Form tick = Forms.in(list, "/completion");
        Forms.Form second = Forms.in(office.get(hall), "/completion");
        Forms.Form change =
                Forms.in(office.get(edit), edit.replace("/edit", "")).with("name", "Quạt máy");
        expect(302, "a tick", office.post(tick));
        expect(409, "a change of what somebody ticked", office.post(change));
        expect(409, "a second tick", office.post(second));
    }

    private void afterAnAct() {
        String unit = firstOf(UNITS);
        expect(302, "closing", admin.post(form(unit, "/closure")));
        expect(200, "after closing", admin.get(unit));
        String person = firstOf(PERSONS);
        expect(302, "leaving", admin.post(form(person, "/closure")));
        expect(200, "after leaving", admin.get(person));
        String daysOff = admin.get("/desk/admin/holidays").body();
        String edit = Jsoup.parse(daysOff).select("#list tbody a").last().attr("href");
        expect(200, "removing a day off", admin.get(edit.replace("/edit", "/removal")));
        expect(302, "verifying", admin.post(form("/desk/admin/audit/verification", "/verification")));
        expect(200, "after verifying", admin.get("/desk/admin/audit/verification"));
    }

    /** Last, for it moves the clock. */
    private void kept() {
        Site clerk = Site.asVisitor(context);
        signIn(clerk);
        Forms.Form typed = Forms.in(clerk.get(UNITS + "/new"), UNITS)
                .with("name", "Trạm Y tế")
                .with("position", "99");
        context.getBean(MovableClock.class).moveBy(Duration.ofMinutes(31));
        expect(302, "a form after the sign-in ended", clerk.post(typed));
        signIn(clerk);
        expect(200, "the kept form", clerk.get("/desk/held-form"));
        context.getBean(MovableClock.class).reset();
    }

    private void signIn(Site clerk) {
        Forms.Form form = Forms.in(clerk.get("/login"), "/login")
                .with("username", "admin")
                .with("password", "doithoai-demo");
        expect(302, "signing in", clerk.post(form));
    }

    private Forms.Form form(String page, String action) {
        return Forms.in(admin.get(page), action);
    }

    private String firstOf(String list) {
        return Jsoup.parse(admin.get(list).body()).select("#list tbody a").attr("href");
    }

    private void expect(int status, String what, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(what).isEqualTo(status);
        if (status != 302) {
            found.add(new Stop("somebody", what, answer));
        }
    }
}
