package vn.doithoai.preparation;

import org.jspecify.annotations.NullUnmarked;
import vn.doithoai.web.VersionedForm;

/** Which state of a line its button stood beside. */
@NullUnmarked
class HallTickForm extends VersionedForm {

    static HallTickForm of(HallItemSummary item) {
        HallTickForm form = new HallTickForm();
        form.setVersion(item.version());
        return form;
    }
}
