package vn.doithoai.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;

/** What a door kept while it had no network, a line each. */
@NullUnmarked
class ArrivalsForm {

    /** In one portion. */
    private static final int MOST = 200;

    private List<String> arrival = new ArrayList<>();
    private String door;

    /** Empty when a line can't be read, or nothing was sent. */
    Optional<List<Arrivals.Arrival>> read() {
        List<Arrivals.Arrival> read = new ArrayList<>();
        for (String line : arrival.subList(0, Math.min(MOST, arrival.size()))) {
            if (line != null) {
                Arrivals.Arrival.read(line).ifPresent(read::add);
            }
        }
        return read.isEmpty() || read.size() < arrival.size() ? Optional.empty() : Optional.of(read);
    }

    public List<String> getArrival() {
        return arrival;
    }

    public void setArrival(List<String> arrival) {
        this.arrival = arrival == null ? new ArrayList<>() : arrival;
    }

    public String getDoor() {
        return door;
    }

    public void setDoor(String door) {
        this.door = door == null || door.length() <= Attendances.DOOR
                ? door
                : door.substring(0, Attendances.DOOR).strip();
    }
}
