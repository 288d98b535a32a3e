package vn.doithoai.personmerge;

import vn.doithoai.person.PersonFile;

/** Both versions that were looked at. */
class PersonMergeForm {

    private long version;
    private long otherVersion;

    static PersonMergeForm of(PersonFile kept, PersonFile merged) {
        PersonMergeForm form = new PersonMergeForm();
        form.version = kept.version();
        form.otherVersion = merged.version();
        return form;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public long getOtherVersion() {
        return otherVersion;
    }

    public void setOtherVersion(long otherVersion) {
        this.otherVersion = otherVersion;
    }
}
