package vn.doithoai.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.SignIns.as;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.doithoai.Forms;
import vn.doithoai.PageTest;
import vn.doithoai.TestGround;
import vn.doithoai.account.TestAccounts;
import vn.doithoai.edge.PermissionMatrix.Line;
import vn.doithoai.shared.NotPermitted;

/** Every handler is open to whom the matrix says, and to nobody else. */
@PageTest
class PermissionMatrixTest {

    static final List<Line> MATRIX = PermissionMatrix.read();

    @Autowired
    MockMvcTester mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Test
    void everyHandlerHasALineAndEveryLineAHandler() {
        Set<String> handlers = new TreeSet<>();
        mapping.getHandlerMethods().forEach((info, method) -> {
            if (method.getBeanType().getName().startsWith("vn.doithoai.")) {
                handlers.addAll(names(info));
            }
        });
        Set<String> lines = new TreeSet<>(MATRIX.stream().map(Line::handler).toList());
        assertThat(lines)
                .as("permission-matrix.csv says for every handler who may call it")
                .isEqualTo(handlers);
        assertThat(MATRIX).hasSameSizeAs(lines);
    }

    @Test
    void theMatrixHasEveryRole() {
        List<String> roles = new ArrayList<>(
                TestAccounts.ALL.stream().map(TestAccounts.Persona::role).toList());
        roles.add(PermissionMatrix.VISITOR);
        assertThat(MATRIX)
                .allSatisfy(line -> assertThat(line.answers().keySet()).containsExactlyInAnyOrderElementsOf(roles));
    }

    @ParameterizedTest
    @FieldSource("MATRIX")
    void theHandlerAnswersAsTheMatrixSays(Line line) {
        RequestPostProcessor token = Forms.tokenOf(mvc.get().uri("/login").exchange());
        List<String> wrong = new ArrayList<>();
        for (TestAccounts.Persona persona : TestAccounts.ALL) {
            String expected = line.answers().get(persona.role());
            String actual = answer(mvc.perform(request(line).with(token).with(as(persona.username()))));
            if (!actual.equals(expected)) {
                wrong.add(persona.role() + ": " + expected + " expected, but " + actual);
            }
        }
        String expected = line.answers().get(PermissionMatrix.VISITOR);
        String actual = answer(mvc.perform(request(line).with(token)));
        if (!actual.equals(expected)) {
            wrong.add("VISITOR: " + expected + " expected, but " + actual);
        }
        assertThat(wrong).as(line.handler()).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("MATRIX")
    void aPostWithoutTheTokenReachesNothing(Line line) {
        if (!line.method().equals("POST")) {
            return;
        }
        MvcTestResult signedIn = mvc.perform(request(line).with(as("admin")));
        MvcTestResult visitor = mvc.perform(request(line));

        assertThat(signedIn).hasStatus(403);
        assertThat(visitor.getResponse().getStatus()).isIn(302, 403);
        assertThat(signedIn.getRequest().getAttribute(TestGround.REACHED)).isNull();
        assertThat(visitor.getRequest().getAttribute(TestGround.REACHED)).isNull();
    }

    /** What keeps such a POST out is the filter alone: without it, the handler is reached. */
    @ParameterizedTest
    @FieldSource("MATRIX")
    void withoutTheFilterAPostWithoutTheTokenIsLetThrough(Line line) {
        if (!line.method().equals("POST") || !line.answers().get("ADMIN").equals("yes")) {
            return;
        }
        RequestPostProcessor filterOff = request -> {
            CsrfFilter.skipRequest(request);
            return request;
        };

        MvcTestResult signedIn = mvc.perform(request(line).with(filterOff).with(as("admin")));

        assertThat(signedIn.getRequest().getAttribute(TestGround.REACHED)).isNotNull();
    }

    private static List<String> names(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        assertThat(methods)
                .as("%s says which methods it takes", info)
                .isNotEmpty()
                .isSubsetOf(RequestMethod.GET, RequestMethod.POST);
        return methods.stream()
                .flatMap(method -> info.getPatternValues().stream().map(path -> method + " " + path))
                .toList();
    }

    private static MockHttpServletRequestBuilder request(Line line) {
        Object[] variables = Stream.generate(UUID::randomUUID)
                .limit(line.path().chars().filter(c -> c == '{').count())
                .toArray();
        return MockMvcRequestBuilders.request(HttpMethod.valueOf(line.method()), line.path(), variables);
    }

    private static String answer(MvcTestResult result) {
        int status = result.getResponse().getStatus();
        boolean refusedInside = result.getMvcResult().getResolvedException() instanceof NotPermitted;
        if (result.getRequest().getAttribute(TestGround.REACHED) != null && !refusedInside) {
            return status >= 500 || result.getUnresolvedException() != null ? "error " + status : "yes";
        }
        String location = result.getResponse().getRedirectedUrl();
        return location != null && location.startsWith("/login") ? "login" : Integer.toString(status);
    }
}
