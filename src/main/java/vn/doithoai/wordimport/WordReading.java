package vn.doithoai.wordimport;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.doithoai.wordimport.Recognition.Recognised;

/** A file as it was read, with what its owner says instead. */
record WordReading(List<Recognised> lines, ReadPlan plan) {

    /** A table is one as a whole, or its paragraphs one after the other. */
    static final Set<Part> OF_TABLES = EnumSet.of(Part.TABLE, Part.PARAGRAPH, Part.LEFT_OVER);

    static final Set<Part> OF_LINES = EnumSet.complementOf(EnumSet.of(Part.TABLE));

    static WordReading of(WordUpload upload) {
        List<Recognised> lines = new ArrayList<>();
        for (Recognised found : WordFiles.recognise(upload.content())) {
            Part said = upload.parts().get(lines.size());
            lines.add(said != null && choices(found).contains(said) ? found.as(said) : found);
        }
        return new WordReading(List.copyOf(lines), PlanAssembly.of(lines));
    }

    static Set<Part> choices(Recognised line) {
        return line.source() instanceof SourceTable ? OF_TABLES : OF_LINES;
    }

    /** @param to exclusive */
    Map<Integer, Part> parts(int from, int to) {
        Map<Integer, Part> parts = new TreeMap<>();
        for (int i = from; i < Math.min(to, lines.size()); i++) {
            parts.put(i, lines.get(i).part());
        }
        return parts;
    }

    /** Of what was chosen, what makes sense. */
    Map<Integer, Part> sensible(Map<Integer, Part> chosen) {
        Map<Integer, Part> sensible = new TreeMap<>();
        chosen.forEach((line, part) -> {
            if (line >= 0
                    && line < lines.size()
                    && part != null
                    && choices(lines.get(line)).contains(part)) {
                sensible.put(line, part);
            }
        });
        return sensible;
    }
}
