package vn.doithoai.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doithoai.shared.Actor;

/**
 * What waits for somebody (việc đang chờ). Every module that hands out work implements it; the desk shows all of it by
 * deadline.
 */
public interface Waiting {

    List<Item> waitingFor(Actor actor);

    /**
     * One thing that waits, with the place where it is done.
     *
     * @param code its sentence is the message {@code waiting.<code>}, which takes {@code count}
     * @param due last day, null where there is none
     * @param href one click to where it is done
     */
    record Item(String code, long count, @Nullable LocalDate due, String href) {}
}
