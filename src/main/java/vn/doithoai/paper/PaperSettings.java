package vn.doithoai.paper;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doithoai.shared.Changes;

/** The stored rules of numbering (cách lấy số). There is at most one; without it the usual rules hold. */
@Entity
class PaperSettings {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    private NumberingRules.Scope scope;

    @Enumerated(EnumType.STRING)
    private NumberingRules.Giver numberedBy;

    protected PaperSettings() {
        this(NumberingRules.USUAL);
    }

    PaperSettings(NumberingRules rules) {
        this.id = UUID.randomUUID();
        this.scope = rules.scope();
        this.numberedBy = rules.numberedBy();
    }

    Changes change(NumberingRules rules) {
        Changes changes =
                new Changes().field("scope", scope, rules.scope()).field("numberedBy", numberedBy, rules.numberedBy());
        this.scope = rules.scope();
        this.numberedBy = rules.numberedBy();
        return changes;
    }

    NumberingRules rules() {
        return new NumberingRules(scope, numberedBy);
    }

    @Nullable
    Long version() {
        return version;
    }
}
