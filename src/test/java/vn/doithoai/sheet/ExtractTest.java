package vn.doithoai.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExtractTest {

    @Test
    void keysAreReadInPortionsWhenTheirTurnComes() {
        List<Integer> keys = IntStream.range(0, 2500).boxed().toList();
        List<Integer> read = new ArrayList<>();
        var extract = Extract.of(keys, portion -> {
            read.add(portion.size());
            return portion;
        });

        assertThat(extract.count()).isEqualTo(2500);
        assertThat(read).isEmpty();
        var rows = extract.rows().iterator();
        assertThat(rows.next()).isZero();
        assertThat(read).containsExactly(1000);
        List<Integer> rest = new ArrayList<>();
        rows.forEachRemaining(rest::add);
        assertThat(rest).containsExactlyElementsOf(keys.subList(1, 2500));
        assertThat(read).containsExactly(1000, 1000, 500);
    }

    @Test
    void aPortionBeginsBehindTheRowBeforeIt() {
        var extract = Extract.of(
                5, List.of(5, 4), last -> last == 1 ? List.of() : last == 2 ? List.of(1) : List.of(last - 1, last - 2));

        assertThat(extract.rows()).containsExactly(5, 4, 3, 2, 1);
    }

    @Test
    void nothingIsNoRow() {
        assertThat(Extract.of(List.of(), keys -> keys).rows()).isEmpty();
        assertThat(Extract.of(0, List.of(), last -> List.of(last)).rows()).isEmpty();
    }
}
