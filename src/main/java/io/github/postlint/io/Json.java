package io.github.postlint.io;

import java.io.OutputStream;
import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Writes indented JSON with LF line ends, piece by piece. What is nested is written by a {@link
 * Runnable}.
 */
public final class Json implements AutoCloseable {
  private final JsonGenerator out;

  /** JSON as UTF-8 into {@code stream}, which is closed with it. */
  public Json(OutputStream stream) {
    out = new JsonFactory().createGenerator(new Indented(), stream);
  }

  /** JSON into {@code writer}, which is closed with it. */
  public Json(Writer writer) {
    out = new JsonFactory().createGenerator(new Indented(), writer);
  }

  /** An object as a list's item or as the whole document. */
  public void object(Runnable fields) {
    out.writeStartObject();
    fields.run();
    out.writeEndObject();
  }

  /** A field that holds an object. */
  public void object(String name, Runnable fields) {
    out.writeName(name);
    object(fields);
  }

  /** A list as the whole document. */
  public void list(Runnable items) {
    out.writeStartArray();
    items.run();
    out.writeEndArray();
  }

  /** A field that holds a list. */
  public void list(String name, Runnable items) {
    out.writeName(name);
    list(items);
  }

  /**
   * A field that holds a text. Half a surrogate pair, which JSON cannot hold, becomes a question
   * mark.
   */
  public void field(String name, String value) {
    out.writeStringProperty(name, Utf8.wellFormed(value));
  }

  /** A list's item that is a text. */
  public void item(String value) {
    out.writeString(Utf8.wellFormed(value));
  }

  /** A field that holds a number. */
  public void field(String name, int value) {
    out.writeNumberProperty(name, value);
  }

  /** A field that holds a truth value. */
  public void field(String name, boolean value) {
    out.writeBooleanProperty(name, value);
  }

  /** Ends the document with a line end and closes the writer. */
  @Override
  public void close() {
    out.writeRaw('\n');
    out.close();
  }

  /** Indents in the same way on every machine. */
  private static final class Indented extends ObjectWriteContext.Base {
    private final PrettyPrinter printer = printer();

    private static PrettyPrinter printer() {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return printer;
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
