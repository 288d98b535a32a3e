package vn.doithoai.nomination;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.validation.Errors;
import vn.doithoai.announcement.Audience;
import vn.doithoai.web.Option;

/** Which places send people to a session, how many each and until when they name them, as typed. */
@NullUnmarked
class AllotmentForm {

    @NotEmpty
    private List<String> places = List.of();

    @NotNull
    @Min(1)
    @Max(NominationQuota.MOST)
    private Integer seats;

    @NotNull
    private LocalDate until;

    /** The villages are meant first, then the organisations. */
    static AllotmentForm of(List<Audience> offered, LocalDate until) {
        AllotmentForm form = new AllotmentForm();
        boolean villages = offered.stream().anyMatch(Audience::isVillage);
        form.places = offered.stream()
                .filter(place -> place.isVillage() == villages)
                .map(place -> place.id().toString())
                .toList();
        form.until = until;
        return form;
    }

    void check(List<Option> offered, LastDay lastDay, Errors errors) {
        List<String> known = offered.stream().map(Option::value).toList();
        if (!known.containsAll(places)) {
            errors.rejectValue("places", "Unknown");
        }
        if (lastDay.isPast(until)) {
            errors.rejectValue("until", "Past");
        } else if (lastDay.isLate(until)) {
            errors.rejectValue("until", "Late");
        }
    }

    List<UUID> chosen() {
        return places.stream().map(UUID::fromString).toList();
    }

    public List<String> getPlaces() {
        return places;
    }

    public void setPlaces(List<String> places) {
        this.places = places == null ? List.of() : places;
    }

    public Integer getSeats() {
        return seats;
    }

    public void setSeats(Integer seats) {
        this.seats = seats;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
