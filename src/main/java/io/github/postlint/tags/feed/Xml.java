package io.github.postlint.tags.feed;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an XML document, one element per line. Texts lose what XML cannot hold. */
final class Xml {
  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter out;

  private Xml(XMLOutputFactory factory) throws XMLStreamException {
    out = factory.createXMLStreamWriter(text);
  }

  /**
   * A document in one namespace.
   *
   * @param content writes what is in the root element, its attributes first
   */
  static byte[] document(
      XMLOutputFactory factory, String root, String namespace, Consumer<Xml> content) {
    try {
      Xml xml = new Xml(factory);
      xml.out.writeStartDocument("UTF-8", "1.0");
      xml.out.writeCharacters("\n");
      xml.out.writeStartElement(root);
      xml.out.writeDefaultNamespace(namespace);
      content.accept(xml);
      xml.out.writeCharacters("\n");
      xml.out.writeEndElement();
      xml.out.writeCharacters("\n");
      xml.out.writeEndDocument();
      xml.out.close();
      return xml.text.toString().getBytes(StandardCharsets.UTF_8);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The attribute of the element just begun that names its language. */
  void language(String tag) {
    run(() -> out.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", tag));
  }

  void element(String name, Runnable content) {
    run(
        () -> {
          out.writeCharacters("\n");
          out.writeStartElement(name);
          content.run();
          out.writeEndElement();
        });
  }

  void text(String name, String value) {
    element(name, () -> run(() -> out.writeCharacters(CleanText.of(value))));
  }

  /**
   * An element without content.
   *
   * @param attributes names and values in turn
   */
  void empty(String name, String... attributes) {
    run(
        () -> {
          out.writeCharacters("\n");
          out.writeEmptyElement(name);
          for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], CleanText.of(attributes[i + 1]));
          }
        });
  }

  private static void run(Step step) {
    try {
      step.run();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private interface Step {
    void run() throws XMLStreamException;
  }
}
