package vn.doithoai.web;

/** A form that changes a thing which somebody else may change meanwhile; it carries the version it was opened with. */
public abstract class VersionedForm {

    private long version;

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
