package vn.doithoai.registry;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.NullUnmarked;
import vn.doithoai.paper.NumberingRules;
import vn.doithoai.web.VersionedForm;

/** How papers are numbered, as chosen. */
@NullUnmarked
class PaperSettingsForm extends VersionedForm {

    @NotNull
    private NumberingRules.Scope scope;

    @NotNull
    private NumberingRules.Giver numberedBy;

    static PaperSettingsForm of(NumberingRules rules, long version) {
        PaperSettingsForm form = new PaperSettingsForm();
        form.scope = rules.scope();
        form.numberedBy = rules.numberedBy();
        form.setVersion(version);
        return form;
    }

    NumberingRules toRules() {
        return new NumberingRules(scope, numberedBy);
    }

    public NumberingRules.Scope getScope() {
        return scope;
    }

    public void setScope(NumberingRules.Scope scope) {
        this.scope = scope;
    }

    public NumberingRules.Giver getNumberedBy() {
        return numberedBy;
    }

    public void setNumberedBy(NumberingRules.Giver numberedBy) {
        this.numberedBy = numberedBy;
    }
}
