package vn.doithoai;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestExecutionListeners;
import vn.doithoai.database.UsesDatabase;

/**
 * A test against the whole application: real filters, real templates, real PostgreSQL, a real server on a free port, and
 * {@code MockMvcTester} for what needs none. All such tests share one application and one database; before each class
 * the database holds exactly the {@link BaseData}; the profile is the demo's, for its style page. Nothing is rolled back: a test reads what was committed.
 *
 * <pre>
 * var form = Forms.in(mvc.get().uri("/desk/admin/units/new").with(SignIns.as("admin")));
 * var answer = mvc.perform(form.with("name", "").post().with(SignIns.as("admin")));
 * assertThatPage(answer).isRefused().hasErrorAt("name", "Nhập tên đơn vị");
 * </pre>
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "doithoai.data=target/data")
@ActiveProfiles("demo")
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@UsesDatabase
@Import(TestGround.class)
@TestExecutionListeners(
        listeners = BaseData.BeforeEachClass.class,
        mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
public @interface PageTest {}
