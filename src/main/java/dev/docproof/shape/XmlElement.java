package dev.docproof.shape;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An element of XML with what is in it, names without their prefixes. What lies deeper than a
 * hundred elements is left out.
 */
public final class XmlElement {
    private static final int DEEPEST = 100;
    private static final String XMLNS = XMLConstants.XMLNS_ATTRIBUTE;

    private final String name;
    private final Set<String> attributes;
    private List<XmlElement> children = List.of();
    private boolean hasText;

    private XmlElement(String name, Set<String> attributes) {
        this.name = name;
        this.attributes = attributes;
    }

    /** The root of a document; empty where a text is none, or one that is not well-formed. */
    public static Optional<XmlElement> read(String text) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        // Newer JVMs take what is deeper than 200 for no XML; nothing here goes down by calls.
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text.strip()));
            return Optional.of(read(reader));
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
    }

    private static XmlElement read(XMLStreamReader reader) throws XMLStreamException {
        XmlElement document = new XmlElement("", Set.of());
        Deque<XmlElement> open = new ArrayDeque<>(List.of(document));
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                open.push(open.peek().child(reader, open.size() <= DEEPEST));
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open.pop();
            } else if (event == XMLStreamConstants.CHARACTERS && !reader.isWhiteSpace()) {
                open.peek().hasText = true;
            }
        }
        return document.children.get(0);
    }

    private XmlElement child(XMLStreamReader reader, boolean kept) {
        XmlElement child = new XmlElement(local(reader.getLocalName()), attributes(reader));
        if (kept) {
            add(child);
        }
        return child;
    }

    /** An answer may have half a million of them with nothing in them. */
    private void add(XmlElement child) {
        if (children.isEmpty()) {
            children = new ArrayList<>(1);
        }
        children.add(child);
    }

    private static Set<String> attributes(XMLStreamReader reader) {
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String attribute = reader.getAttributeLocalName(i);
            // What declares a prefix says nothing else; an answer may choose another.
            if (!attribute.equals(XMLNS) && !XMLNS.equals(reader.getAttributePrefix(i))) {
                names.add(attribute);
            }
        }
        return names.isEmpty() ? Set.of() : names;
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    public String name() {
        return name;
    }

    /**
     * The elements and attributes of this one that another lacks, as paths: {@code reading/at},
     * {@code reading@station}. An element that is empty there may be a list without items.
     */
    public List<String> missingFrom(XmlElement other) {
        Set<String> missing = new LinkedHashSet<>();
        missing(List.of(this), other, name, missing);
        return List.copyOf(missing);
    }

    private static void missing(
            List<XmlElement> shown, XmlElement actual, String path, Set<String> missing) {
        for (String attribute : common(shown.stream().map(own -> own.attributes).toList())) {
            if (!actual.attributes.contains(attribute)) {
                missing.add(path + "@" + attribute);
            }
        }
        boolean empty = actual.children.isEmpty() && !actual.hasText;
        for (String child : common(shown.stream().map(XmlElement::names).toList())) {
            List<XmlElement> found = actual.named(child);
            String place = path + "/" + child;
            if (found.isEmpty() && !empty) {
                missing.add(place);
            }
            List<XmlElement> like =
                    shown.stream().flatMap(own -> own.named(child).stream()).toList();
            found.forEach(each -> missing(like, each, place, missing));
        }
    }

    /** What all of the like elements that a page shows have. */
    private static Set<String> common(List<Set<String>> names) {
        Set<String> common = new LinkedHashSet<>(names.get(0));
        names.forEach(common::retainAll);
        return common;
    }

    private Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        children.forEach(child -> names.add(child.name));
        return names;
    }

    private List<XmlElement> named(String child) {
        return children.stream().filter(own -> own.name.equals(child)).toList();
    }
}
