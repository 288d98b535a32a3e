package vn.doithoai.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.validation.Errors;
import vn.doithoai.web.VersionedForm;

/** A section as typed, with the button that was pressed. */
@NullUnmarked
class PlanSectionForm extends VersionedForm {

    private static final Pattern PRESSED = Pattern.compile("([A-Z]+)(?:-(\\d{1,3}))?");

    @Size(max = 500)
    private String heading;

    @Size(max = PlanSection.MOST_LINES)
    private List<@Valid LineRow> items = new ArrayList<>();

    /** Such as "DOWN-3": the act and the place of its line; without a place it is about the chosen line. */
    private String act;

    /** Place of the line that the tools are about. */
    private String chosen;

    private String chosenKind;

    private String restored;
    private boolean typing;

    /** An offered sentence that goes into its line, or one that doesn't. */
    private String taken;

    private String kept;

    private static final String KIND = "KIND";
    private static final String LINK = "LINK";

    /** One line; its id comes from the page and is not trusted. */
    static class LineRow {

        private static final int CHARACTERS_A_ROW = 90;
        private static final int ROWS_MOST = 14;

        private String id;

        @NotNull
        private ItemKind kind;

        @Size(max = PlanItem.MOST_CHARACTERS)
        private String text;

        private static LineRow of(Line line) {
            LineRow row = new LineRow();
            row.id = line.id().toString();
            row.kind = line.kind();
            row.text = line.text();
            return row;
        }

        private Line toLine(Set<UUID> used) {
            UUID known = uuid(id);
            boolean fresh = known == null || !used.add(known);
            return new Line(fresh ? UUID.randomUUID() : known, kind == null ? ItemKind.PARAGRAPH : kind, typed());
        }

        private String typed() {
            return text == null ? "" : text;
        }

        /** Lines that the text needs on the screen, about. */
        public int getRows() {
            int rows = typed().lines()
                    .mapToInt(line -> 1 + line.length() / CHARACTERS_A_ROW)
                    .sum();
            return Math.max(1, Math.min(ROWS_MOST, rows));
        }

        public String getId() {
            return id;
        }

        public void setId(String id) {
            this.id = id;
        }

        public ItemKind getKind() {
            return kind;
        }

        public void setKind(ItemKind kind) {
            this.kind = kind;
        }

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text;
        }
    }

    static PlanSectionForm of(SectionView section) {
        PlanSectionForm form = new PlanSectionForm();
        form.heading = section.text().heading();
        form.items.addAll(section.text().lines().stream().map(LineRow::of).toList());
        form.setVersion(section.version());
        return form;
    }

    void check(boolean titled, Errors errors) {
        if (titled && heading == null) {
            errors.rejectValue("heading", "NotBlank");
        }
    }

    SectionEdit toEdit() {
        List<Line> lines = lines();
        SectionOutline.Act pressed = act(pressed());
        int at = place();
        if (pressed().equals(KIND)) {
            pressed = SectionOutline.Act.KEEP;
            ItemKind kind = ItemKind.named(chosenKind);
            if (kind != null && at < lines.size()) {
                lines.set(at, lines.get(at).as(kind));
            }
        } else if (leadsToLinks()) {
            pressed = SectionOutline.Act.KEEP;
        }
        return new SectionEdit(heading == null ? "" : heading, lines, pressed, at, uuid(restored), typing);
    }

    /** The button goes on to what the chosen line is linked to. */
    boolean leadsToLinks() {
        return pressed().equals(LINK);
    }

    /** Where the tools begin: the line given, else the one they were about, else the first. */
    int chosenAmong(List<Line> lines, UUID line) {
        int at = lines.stream().map(Line::id).toList().indexOf(line);
        return at >= 0 ? at : Math.min(place(), Math.max(0, lines.size() - 1));
    }

    private String pressed() {
        Matcher matcher = PRESSED.matcher(act == null ? "" : act);
        return matcher.matches() ? matcher.group(1) : "";
    }

    private int place() {
        Matcher matcher = PRESSED.matcher(act == null ? "" : act);
        String own = matcher.matches() ? matcher.group(2) : null;
        String place = own == null ? chosen : own;
        return place != null && place.matches("\\d{1,3}") ? Integer.parseInt(place) : 0;
    }

    List<Line> lines() {
        Set<UUID> used = new HashSet<>();
        return items.stream().map(row -> row.toLine(used)).collect(Collectors.toCollection(ArrayList::new));
    }

    private static SectionOutline.Act act(String name) {
        for (SectionOutline.Act act : SectionOutline.Act.values()) {
            if (act.name().equals(name)) {
                return act;
            }
        }
        return null;
    }

    private static UUID uuid(String text) {
        try {
            return text == null ? null : UUID.fromString(text.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException notOne) {
            return null;
        }
    }

    public String getHeading() {
        return heading;
    }

    public void setHeading(String heading) {
        this.heading = heading;
    }

    public List<LineRow> getItems() {
        return items;
    }

    public void setItems(List<LineRow> items) {
        this.items = items;
    }

    public String getAct() {
        return act;
    }

    public void setAct(String act) {
        this.act = act;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getChosenKind() {
        return chosenKind;
    }

    public void setChosenKind(String chosenKind) {
        this.chosenKind = chosenKind;
    }

    public String getRestored() {
        return restored;
    }

    public void setRestored(String restored) {
        this.restored = restored;
    }

    public boolean isTyping() {
        return typing;
    }

    public void setTyping(boolean typing) {
        this.typing = typing;
    }

    UUID takenOffer() {
        return uuid(taken);
    }

    UUID keptOffer() {
        return uuid(kept);
    }

    public String getTaken() {
        return taken;
    }

    public void setTaken(String taken) {
        this.taken = taken;
    }

    public String getKept() {
        return kept;
    }

    public void setKept(String kept) {
        this.kept = kept;
    }
}
