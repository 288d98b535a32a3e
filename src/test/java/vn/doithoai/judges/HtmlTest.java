package vn.doithoai.judges;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.doithoai.PageTest;

/** Every page is HTML by the standard, in both languages, with and without errors in a form. */
@PageTest
class HtmlTest {

    @Autowired
    ApplicationContext context;

    @Test
    void everyPageIsCorrect() throws Exception {
        List<Stop> stops = Tour.through(context);

        List<String> wrong = new ArrayList<>();
        for (Stop stop : stops) {
            Nu.errors(stop.html()).forEach(error -> wrong.add(stop + ": " + error));
        }
        assertThat(stops).hasSizeGreaterThan(80);
        assertThat(wrong).isEmpty();
    }
}
