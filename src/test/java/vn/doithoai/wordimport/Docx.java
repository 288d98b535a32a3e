package vn.doithoai.wordimport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes Word files as offices have them, from the raw markup that Word and others leave there. */
final class Docx {

    static final String MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private static final String NAMESPACES = """
            xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
            xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
            xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
            xmlns:v="urn:schemas-microsoft-com:vml\"""";

    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private String kind = MAIN;

    static Docx of(String... body) {
        var docx = new Docx();
        docx.parts.put("word/document.xml", root("document", "<w:body>" + String.join("", body) + "</w:body>"));
        return docx;
    }

    Docx with(String part, String root, String content) {
        parts.put("word/" + part + ".xml", root(root, content));
        return this;
    }

    Docx raw(String name, String content) {
        parts.put(name, content);
        return this;
    }

    Docx kind(String contentType) {
        kind = contentType;
        return this;
    }

    byte[] bytes() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"" + kind + "\"/></Types>");
        all.put("_rels/.rels", relations(Stream.of("officeDocument=word/document.xml")));
        all.put(
                "word/_rels/document.xml.rels",
                relations(Stream.of("styles", "numbering", "footnotes", "endnotes", "header1")
                        .filter(name -> parts.containsKey("word/" + name + ".xml"))
                        .map(name -> name.replaceAll("\\d", "") + "=" + name + ".xml")));
        all.putAll(parts);
        return zip(all);
    }

    static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    private static String relations(Stream<String> targets) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + targets.map(target -> target.split("="))
                        .map(target -> "<Relationship Id=\"" + target[0] + "\" Type=\"" + RELATION + target[0]
                                + "\" Target=\"" + target[1] + "\"/>")
                        .collect(Collectors.joining())
                + "</Relationships>";
    }

    private static String root(String name, String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:" + name + " " + NAMESPACES + ">"
                + content + "</w:" + name + ">";
    }

    /** A paragraph of plain text; \n and \t as Word keeps them. */
    static String p(String text) {
        return paragraph("", run("", text));
    }

    static String bold(String text) {
        return paragraph("", run("<w:b/>", text));
    }

    static String italic(String text) {
        return paragraph("", run("<w:i/>", text));
    }

    static String centred(String text) {
        return paragraph("<w:jc w:val=\"center\"/>", run("<w:b/>", text));
    }

    static String listed(int list, int level, String text) {
        return paragraph(
                "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>", run("", text));
    }

    static String styled(String style, String text) {
        return paragraph("<w:pStyle w:val=\"" + style + "\"/>", run("", text));
    }

    static String paragraph(String format, String... content) {
        return "<w:p><w:pPr>" + format + "</w:pPr>" + String.join("", content) + "</w:p>";
    }

    static String run(String format, String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
        String content = "<w:t xml:space=\"preserve\">"
                + escaped.replace("\n", "</w:t><w:br/><w:t xml:space=\"preserve\">")
                        .replace("\t", "</w:t><w:tab/><w:t xml:space=\"preserve\">")
                + "</w:t>";
        return "<w:r><w:rPr>" + format + "</w:rPr>" + content + "</w:r>";
    }

    static String table(String... rows) {
        return "<w:tbl><w:tblPr/>" + String.join("", rows) + "</w:tbl>";
    }

    /** Cells by their markup. */
    static String row(String... cells) {
        return "<w:tr>"
                + Stream.of(cells).map(cell -> "<w:tc>" + cell + "</w:tc>").collect(Collectors.joining()) + "</w:tr>";
    }

    static String rowOf(String... texts) {
        return row(Stream.of(texts).map(Docx::p).toArray(String[]::new));
    }

    /** A text box as Word writes it: once for programs that know the shape, once for others. */
    static String box(String... content) {
        String text = "<w:txbxContent>" + String.join("", content) + "</w:txbxContent>";
        return "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>" + text
                + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>" + text
                + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
    }

    static String headTable() {
        return table(row(
                p("ỦY BAN NHÂN DÂN") + p("XÃ SUỐI MÂY") + p("-------") + p("Số: 45/KH-UBND"),
                p("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                        + p("Độc lập - Tự do - Hạnh phúc")
                        + italic("Suối Mây, ngày 05 tháng 6 năm 2026")));
    }

    static String title() {
        return centred("KẾ HOẠCH") + centred("Đối thoại với Nhân dân xã Suối Mây năm 2026");
    }

    static String closingTable() {
        return table(row(
                p("Nơi nhận:") + p("- Đảng ủy xã;") + p("- Các thôn;") + p("- Lưu: VT, VP."),
                p("TM. ỦY BAN NHÂN DÂN") + p("KT. CHỦ TỊCH") + p("PHÓ CHỦ TỊCH") + p("") + p("Vàng Thị Mẩy")));
    }
}
