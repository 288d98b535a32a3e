package vn.doithoai.wordimport;

import java.io.ByteArrayInputStream;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.doithoai.wordimport.WordRefused.Why;

/**
 * Goes through a part of XML once, element by element, by local names: the strict and the usual namespaces of Word differ
 * in nothing else that matters here. No entities, nothing from outside, a limited depth.
 */
final class XmlReader {

    static final int MAX_DEPTH = 250;

    private static final XMLInputFactory FACTORY = factory();
    private static final String WORD = "wordprocessingml";

    private final XMLStreamReader in;
    private int depth;

    XmlReader(byte[] part) {
        try {
            in = FACTORY.createXMLStreamReader(new ByteArrayInputStream(part));
        } catch (XMLStreamException unreadable) {
            throw new WordRefused(Why.DAMAGED, unreadable);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new WordRefused(Why.ENTITIES);
        });
        return factory;
    }

    /** Hands over each element inside the present one by its name; what it leaves unread is passed over. */
    void children(Consumer<String> each) {
        int inside = depth;
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                int child = depth;
                each.accept(in.getLocalName());
                if (depth == child) {
                    pass(child);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && depth < inside
                    || event == XMLStreamConstants.END_DOCUMENT) {
                return;
            }
        }
    }

    /** All characters inside the present element. */
    String text() {
        var text = new StringBuilder();
        int inside = depth;
        while (depth >= inside) {
            int event = next();
            if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                text.append(in.getText());
            }
        }
        return text.toString();
    }

    /** Of the present element, Word's own before others of the same name; empty when there is none. */
    String attribute(String name) {
        String found = "";
        for (int i = 0; i < in.getAttributeCount(); i++) {
            if (in.getAttributeLocalName(i).equals(name)) {
                String namespace = in.getAttributeNamespace(i);
                if (namespace != null && namespace.contains(WORD)) {
                    return in.getAttributeValue(i);
                }
                found = in.getAttributeValue(i);
            }
        }
        return found;
    }

    String value() {
        return attribute("val");
    }

    int number(String name, int otherwise) {
        String text = attribute(name);
        try {
            return text.isEmpty() ? otherwise : (int) Double.parseDouble(text);
        } catch (NumberFormatException nonsense) {
            return otherwise;
        }
    }

    /** A switch of Word: on when it stands there without a value. */
    boolean isOn() {
        String value = value();
        return !value.equals("0") && !value.equals("false") && !value.equals("off") && !value.equals("none");
    }

    private void pass(int child) {
        while (depth >= child) {
            next();
        }
    }

    private int next() {
        try {
            int event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (depth > MAX_DEPTH) {
                    throw new WordRefused(Why.TOO_DEEP);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new WordRefused(Why.ENTITIES);
            }
            return event;
        } catch (XMLStreamException | java.util.NoSuchElementException unreadable) {
            throw new WordRefused(Why.DAMAGED, unreadable);
        }
    }
}
