package vn.doithoai.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.PageAssert.assertThatPage;
import static vn.doithoai.SignIns.as;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.doithoai.BaseData;
import vn.doithoai.PageTest;
import vn.doithoai.field.Fields;
import vn.doithoai.outbox.OutboxFixtures.OutboxGround;
import vn.doithoai.web.ListRequest;

/** Every list of the program, found by its handler: what it does with filters that it can't read, and with names. */
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListFiltersTest {

    /** A day that doesn't exist; no id, no number and no choice either. */
    private static final String UNREADABLE = "31/2/26";

    private static final String NAME = "Nguyễn Thị Ước";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @BeforeAll
    void fill(@Autowired BaseData baseData, @Autowired Fields fields, @Autowired OutboxGround outbox) throws Exception {
        baseData.fillLikeTheDemo();
        fields.createMissing(List.of("Đất đai"), BaseData.PROGRAM);
        outbox.draft(1);
    }

    /**
     * @param export it is the workbook
     * @param filters those whose values must be read: days, numbers, ids, choices
     */
    private record Handled(String path, boolean export, List<String> filters) {}

    @Test
    void everyListIsLookedAt() {
        assertThat(lists(false)).extracting(Handled::path).contains("/desk/admin/audit", "/desk/persons");
        assertThat(lists(true)).hasSizeGreaterThan(5);
        assertThat(lists(false).stream().flatMap(list -> list.filters().stream()))
                .contains("from", "to", "kind", "unit", "year");
    }

    @Test
    void aFilterThatCannotBeReadIsAMistakeAtItsFieldAndShowsNoRows() {
        for (Handled list : lists(false)) {
            for (String filter : list.filters()) {
                assertThatPage(get(list, filter, UNREADABLE))
                        .hasStatus(422)
                        .hasErrorAt(filter)
                        .hasRows(0)
                        .hasNoMissingMessage()
                        .hasText("Chưa lọc được");
            }
        }
    }

    @Test
    void whatWasTypedIsKept() {
        assertThatPage(mvc.get()
                        .uri("/desk/admin/audit?to=" + UNREADABLE + "&q=admin")
                        .with(as("admin"))
                        .exchange())
                .hasErrorAt("to", "Ngày chưa đúng")
                .hasValue("to", UNREADABLE)
                .hasValue("q", "admin")
                .hasNoErrorAt("from");
    }

    @Test
    void noWorkbookIsMadeUnderAFilterThatCannotBeRead() {
        for (Handled list : lists(true)) {
            for (String filter : list.filters()) {
                long before = exports();
                assertThat(get(list, filter, UNREADABLE))
                        .as("%s?%s", list.path(), filter)
                        .hasStatus(422)
                        .doesNotContainHeader("Content-Disposition");
                assertThat(exports()).isEqualTo(before);
            }
        }
    }

    /** Else the tests above would be content with lists that refuse everything, or are empty anyway. */
    @Test
    void withoutTheFilterTheSameListsHaveRows() {
        for (Handled list : lists(false)) {
            for (String harmless : List.of("page", "sort", "khong-co")) {
                var page = assertThatPage(get(list, harmless, UNREADABLE)).isOk();
                assertThat(page.document().select("main table tbody > tr"))
                        .as(list.path())
                        .isNotEmpty();
            }
        }
        assertThatPage(mvc.get()
                        .uri("/desk/admin/audit?from=1/2/26")
                        .with(as("admin"))
                        .exchange())
                .isOk()
                .hasValue("from", "01/02/2026")
                .hasText("kết quả");
    }

    @Test
    void theLogTellsThatAListWasTakenAwayAndSearchedButNotForWhom() {
        for (Handled list : lists(true)) {
            assertThat(get(list, "q", NAME)).hasStatus(200);
            String told = jdbc.sql("select action || ' ' || detail from audit_event order by seq desc limit 1")
                    .query(String.class)
                    .single();
            assertThat(told).as(list.path()).contains(".exported ", "\"count\"").doesNotContain(NAME);
        }
        assertThat(jdbc.sql(
                                "select count(*) from audit_event where action like '%.exported' and detail ->> 'q' = '•••'")
                        .query(Long.class)
                        .single())
                .as("lists that can be searched")
                .isGreaterThanOrEqualTo(5);
    }

    private MvcTestResult get(Handled list, String parameter, String value) {
        return mvc.get()
                .uri(list.path())
                .queryParam(parameter, value)
                .with(as("admin"))
                .exchange();
    }

    private long exports() {
        return jdbc.sql("select count(*) from audit_event where action like '%.exported'")
                .query(Long.class)
                .single();
    }

    private List<Handled> lists(boolean export) {
        List<Handled> lists = new ArrayList<>();
        mapping.getHandlerMethods()
                .forEach((info, method) -> Arrays.stream(method.getMethod().getParameterTypes())
                        .filter(ListRequest.class::isAssignableFrom)
                        .forEach(type -> info.getPatternValues()
                                .forEach(path -> lists.add(
                                        new Handled(path, path.endsWith("/export"), List.copyOf(read(type)))))));
        // Rows of one thing, such as those of a file brought in, are tested with that thing.
        return lists.stream()
                .filter(list -> list.export() == export && !list.path().contains("{"))
                .toList();
    }

    private static Set<String> read(Class<?> request) {
        Set<String> filters = new TreeSet<>();
        for (var property : BeanUtils.getPropertyDescriptors(request)) {
            if (property.getWriteMethod() != null
                    && property.getPropertyType() != String.class
                    && !property.getName().equals("page")) {
                filters.add(property.getName());
            }
        }
        return filters;
    }
}
