package vn.doithoai.personimport;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import vn.doithoai.tabular.TableFiles;

/** The sheet that is read and what its columns are. */
@NullUnmarked
class ImportColumnsForm {

    private String sheet;
    private Map<Integer, String> columns = new LinkedHashMap<>();

    static ImportColumnsForm of(PersonUpload upload, ImportPlan plan) {
        ImportColumnsForm form = new ImportColumnsForm();
        form.sheet = Integer.toString(upload.sheet());
        for (int column = 0; column < plan.columns().columns().size(); column++) {
            String code = plan.columns().columns().get(column);
            form.columns.put(column, code == null ? "" : code);
        }
        return form;
    }

    /** Nonsense is the first one. */
    int sheetNumber() {
        return sheet != null && sheet.matches("\\d{1,3}") ? Integer.parseInt(sheet) : 0;
    }

    /** On another sheet nothing has been said yet. */
    Map<Integer, String> said(int before) {
        Map<Integer, String> said = new LinkedHashMap<>();
        if (sheetNumber() == before) {
            columns.forEach((column, code) -> {
                if (column != null && column >= 0 && column < TableFiles.MAX_COLUMNS) {
                    said.put(column, code == null || code.length() > 20 ? "" : code);
                }
            });
        }
        return said;
    }

    public String getSheet() {
        return sheet;
    }

    public void setSheet(String sheet) {
        this.sheet = sheet;
    }

    public Map<Integer, String> getColumns() {
        return columns;
    }

    public void setColumns(Map<Integer, String> columns) {
        this.columns = columns;
    }
}
