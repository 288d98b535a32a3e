package vn.doithoai.judges;

import java.net.http.HttpResponse;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import vn.doithoai.Crawler;

/**
 * A page as the server answered it.
 *
 * @param who a user name, or "visitor"
 * @param what address and how it was asked for
 */
record Stop(String who, String what, HttpResponse<String> answer) {

    String html() {
        return answer.body();
    }

    /** Path on which a browser may show it. */
    String path() {
        return answer.uri().getRawPath();
    }

    String language() {
        return Jsoup.parse(html()).select("html").attr("lang");
    }

    /** Pages of one kind come from one template, whoever asks and whatever is filtered. */
    String kind() {
        return Crawler.kind(what).replaceFirst("\\?.*", "") + language() + answer.statusCode();
    }

    /**
     * What a judge can tell pages apart by: which elements with which classes and attributes stand in which, and whether
     * they are empty. Texts don't count, nor how often a thing is repeated.
     */
    Set<String> shape() {
        Set<String> shape = new TreeSet<>();
        for (Element element : Jsoup.parse(html()).select("html, body, body *:not(svg *)")) {
            Element parent = element.parent();
            String inside = parent == null ? "" : parent.normalName() + "." + parent.className() + ">";
            shape.add(inside + mark(element));
        }
        return shape;
    }

    private static String mark(Element element) {
        Set<String> attributes = new TreeSet<>();
        for (Attribute attribute : element.attributes()) {
            boolean telling = attribute.getKey().matches("class|type|role|lang|aria-(invalid|current|sort|live)");
            attributes.add(attribute.getKey() + (telling ? "=" + attribute.getValue() : ""));
        }
        boolean empty = element.text().isBlank() && element.childrenSize() == 0;
        return element.normalName() + attributes + (empty ? "empty" : "");
    }

    @Override
    public String toString() {
        return who + " at " + what + " (status " + answer.statusCode() + ")";
    }
}
