package io.github.postlint.rules.code;

import io.github.postlint.post.text.LineTable;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML with the JDK's parser, which reaches for nothing outside the text. */
final class XmlReader {
  private static final String START = "<snippet>";
  private static final String END = "</snippet>";

  private XmlReader() {}

  /** The first mistake; empty too where elements begin before or end after the text. */
  static Optional<SyntaxError> read(String code) {
    Deque<String> open = new ArrayDeque<>();
    try {
      XMLStreamReader reader =
          factory().createXMLStreamReader(new StringReader(START + code + END));
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> open.push(reader.getLocalName());
          case XMLStreamConstants.END_ELEMENT -> open.pop();
          default -> {}
        }
      }
      return Optional.empty();
    } catch (XMLStreamException e) {
      return offset(code, e.getLocation()).flatMap(offset -> XmlMistake.of(code, offset, open));
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /** The place after what the parser had read, 0-based; empty where that is the end of the text. */
  private static Optional<Integer> offset(String code, Location location) {
    if (location == null || location.getLineNumber() < 1) {
      return Optional.empty();
    }
    LineTable lines = new LineTable(code);
    int line = location.getLineNumber();
    if (line > lines.count()) {
      return Optional.empty();
    }
    int column = location.getColumnNumber() - 1 - (line == 1 ? START.length() : 0);
    int offset = lines.line(line).start() + Math.max(0, column);
    return offset > code.length() ? Optional.empty() : Optional.of(offset);
  }
}
