package vn.doithoai.calendar;

/** Some of the days are in another row of the same kind already; the form names that row at the first day. */
class HolidayOverlap extends RuntimeException {

    private final String name;

    HolidayOverlap(String name) {
        super("the days overlap with another holiday of the same kind");
        this.name = name;
    }

    /** Name of the other holiday. */
    String name() {
        return name;
    }
}
