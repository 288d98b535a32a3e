package vn.doithoai.preparation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.validation.Errors;
import vn.doithoai.web.VersionedForm;

/** The words on the backdrop as typed. */
@NullUnmarked
class BackdropForm extends VersionedForm {

    static final String[] FIELDS = {"head", "title", "theme", "foot", "width", "height"};

    @Size(max = BackdropText.HEAD)
    private String head;

    @NotBlank
    @Size(max = BackdropText.TITLE)
    private String title;

    @Size(max = BackdropText.THEME)
    private String theme;

    @Size(max = BackdropText.FOOT)
    private String foot;

    @NotNull
    @Min(BackdropSize.MIN_WIDTH)
    @Max(BackdropSize.MAX_WIDTH)
    private Integer width;

    @NotNull
    @Min(BackdropSize.MIN_HEIGHT)
    @Max(BackdropSize.MAX_HEIGHT)
    private Integer height;

    static BackdropForm of(BackdropSummary backdrop) {
        BackdropForm form = new BackdropForm();
        form.setVersion(backdrop.version());
        form.take(backdrop.text());
        form.width = backdrop.size().width();
        form.height = backdrop.size().height();
        return form;
    }

    /** Replaces the words, not the size. */
    final void take(BackdropText text) {
        head = text.head();
        title = text.title();
        theme = text.theme();
        foot = text.foot();
    }

    void check(Errors errors) {
        if (title != null && title.lines().count() > BackdropText.TITLE_LINES) {
            errors.rejectValue("title", "Lines", new Object[] {BackdropText.TITLE_LINES}, null);
        }
        boolean readable =
                width != null && height != null && !errors.hasFieldErrors("width") && !errors.hasFieldErrors("height");
        if (readable && !BackdropSize.liesDown(width, height)) {
            errors.rejectValue("height", "Shape", new Object[] {BackdropSize.WIDEST}, null);
        }
    }

    BackdropText toText() {
        return new BackdropText(head, title, theme, foot);
    }

    BackdropSize toSize() {
        return new BackdropSize(width, height);
    }

    public String getHead() {
        return head;
    }

    public void setHead(String head) {
        this.head = head;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public String getFoot() {
        return foot;
    }

    public void setFoot(String foot) {
        this.foot = foot;
    }

    public Integer getWidth() {
        return width;
    }

    public void setWidth(Integer width) {
        this.width = width;
    }

    public Integer getHeight() {
        return height;
    }

    public void setHeight(Integer height) {
        this.height = height;
    }
}
