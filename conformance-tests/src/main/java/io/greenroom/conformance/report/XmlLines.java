package io.greenroom.conformance.report;

import io.greenroom.kit.terminal.Visible;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML with an element a line, in which only such characters stand as XML 1.0 allows. */
final class XmlLines {
    private final XMLStreamWriter xml;
    private int depth;
    private boolean parent;

    XmlLines(XMLStreamWriter xml) throws XMLStreamException {
        this.xml = xml;
        xml.writeStartDocument("UTF-8", "1.0");
    }

    XmlLines open(String element) throws XMLStreamException {
        indent();
        xml.writeStartElement(element);
        depth++;
        parent = false;
        return this;
    }

    XmlLines attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, legal(value));
        return this;
    }

    void text(String text) throws XMLStreamException {
        xml.writeCharacters(legal(text));
    }

    void close() throws XMLStreamException {
        depth--;
        if (parent) {
            indent();
        }
        xml.writeEndElement();
        parent = true;
    }

    void finish() throws XMLStreamException {
        xml.writeEndDocument();
        xml.flush();
    }

    private void indent() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    /** What a reader cannot see becomes an escape; this covers all that XML forbids. */
    private static String legal(String text) {
        var out = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (point == '\n' || point == '\t') {
                out.appendCodePoint(point);
            } else {
                Visible.append(out, point);
            }
        });
        return out.toString();
    }
}
