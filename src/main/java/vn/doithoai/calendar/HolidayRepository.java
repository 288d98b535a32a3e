package vn.doithoai.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface HolidayRepository extends JpaRepository<Holiday, UUID> {

    @Query("select h from Holiday h where h.firstDay <= :to and h.lastDay >= :from")
    Page<Holiday> touching(LocalDate from, LocalDate to, Pageable page);

    @Query(
            "select h from Holiday h where h.kind = :kind and h.firstDay <= :to and h.lastDay >= :from order by h.firstDay")
    List<Holiday> overlapping(HolidayKind kind, LocalDate from, LocalDate to);

    @Query("select h from Holiday h where h.lastDay >= :from")
    List<Holiday> from(LocalDate from);

    @Query("select distinct year(h.firstDay) from Holiday h")
    List<Integer> yearsOfFirstDays();

    @Query("select distinct year(h.lastDay) from Holiday h")
    List<Integer> yearsOfLastDays();
}
