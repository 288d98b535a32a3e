package vn.doithoai.preparation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import vn.doithoai.web.VersionedForm;

/** A line of the hall's list as typed. */
@NullUnmarked
class HallItemForm extends VersionedForm {

    static final String[] FIELDS = {"name", "quantity", "note"};

    @NotBlank
    @Size(max = HallItemDetails.NAME)
    private String name;

    @Min(1)
    @Max(HallItemDetails.MOST)
    private Integer quantity;

    @Size(max = HallItemDetails.NOTE)
    private String note;

    static HallItemForm of(HallItemSummary item) {
        HallItemForm form = new HallItemForm();
        form.setVersion(item.version());
        form.name = item.details().name();
        form.quantity = item.details().quantity();
        form.note = item.details().note();
        return form;
    }

    HallItemDetails toDetails() {
        return new HallItemDetails(name, quantity, note);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Integer getQuantity() {
        return quantity;
    }

    public void setQuantity(Integer quantity) {
        this.quantity = quantity;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
