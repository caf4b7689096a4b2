package io.github.postlint.io;

import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an XML document, one element per line. Texts lose what XML cannot hold. */
public final class Xml {
  private final XMLStreamWriter out;

  private Xml(XMLStreamWriter out) {
    this.out = out;
  }

  /**
   * A document in one namespace.
   *
   * @param content writes what is in the root element, its attributes first
   */
  public static byte[] document(
      XMLOutputFactory factory, String root, String namespace, Consumer<Xml> content) {
    StringWriter text = new StringWriter();
    write(factory, text, root, Optional.of(namespace), content);
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Writes a document without a namespace.
   *
   * @param content writes what is in the root element, its attributes first
   */
  public static void write(Writer writer, String root, Consumer<Xml> content) {
    write(XMLOutputFactory.newDefaultFactory(), writer, root, Optional.empty(), content);
  }

  private static void write(
      XMLOutputFactory factory,
      Writer writer,
      String root,
      Optional<String> namespace,
      Consumer<Xml> content) {
    try {
      XMLStreamWriter out = factory.createXMLStreamWriter(writer);
      out.writeStartDocument("UTF-8", "1.0");
      out.writeCharacters("\n");
      out.writeStartElement(root);
      if (namespace.isPresent()) {
        out.writeDefaultNamespace(namespace.get());
      }
      content.accept(new Xml(out));
      out.writeCharacters("\n");
      out.writeEndElement();
      out.writeCharacters("\n");
      out.writeEndDocument();
      out.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Attributes of the element just begun.
   *
   * @param attributes names and values in turn
   */
  public void attributes(String... attributes) {
    run(
        () -> {
          for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], CleanText.of(attributes[i + 1]));
          }
        });
  }

  /** Text in the element just begun. */
  public void characters(String text) {
    run(() -> out.writeCharacters(CleanText.of(text)));
  }

  /** The attribute of the element just begun that names its language. */
  public void language(String tag) {
    run(() -> out.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", tag));
  }

  /**
   * An element.
   *
   * @param content writes what is in it, its attributes first
   */
  public void element(String name, Runnable content) {
    run(
        () -> {
          out.writeCharacters("\n");
          out.writeStartElement(name);
          content.run();
          out.writeEndElement();
        });
  }

  /** An element that holds a text. */
  public void text(String name, String value) {
    element(name, () -> characters(value));
  }

  /**
   * An element without content.
   *
   * @param attributes names and values in turn
   */
  public void empty(String name, String... attributes) {
    run(
        () -> {
          out.writeCharacters("\n");
          out.writeEmptyElement(name);
          attributes(attributes);
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
