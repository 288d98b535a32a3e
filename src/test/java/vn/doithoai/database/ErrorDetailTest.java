package vn.doithoai.database;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.doithoai.PageTest;

/** Hibernate and Spring log what the database says about a refused row, so it must not say what stands in the row. */
@PageTest
class ErrorDetailTest {

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void aViolatedConstraintIsNamedWithoutTheRowsValues() {
        assertThatThrownBy(() -> jdbc.update("insert into holiday_year values (?, now()), (?, now())", 4321, 4321))
                .isInstanceOf(DuplicateKeyException.class)
                .hasMessageContaining("holiday_year_pk")
                .message()
                .doesNotContain("4321");
    }
}
