package io.github.postlint.post.kramdown.span;

import io.github.postlint.post.kramdown.attribute.Attribute;
import io.github.postlint.post.kramdown.attribute.AttributeList;
import io.github.postlint.post.kramdown.html.RawHtml;
import io.github.postlint.post.kramdown.tree.SpanElement;
import io.github.postlint.post.kramdown.tree.SpanElement.Type;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What starts with <code>{:</code> in text: attribute lists, and extensions such as comments. */
final class ExtensionSpan {
  private ExtensionSpan() {}

  private static final Pattern START =
      Pattern.compile(
          "\\{::(\\w+)(?:\\s((?>[^}\\\\/]|\\\\.|/(?!\\})){0,500}+))?(/)?\\}", Pattern.DOTALL);

  /** Reads what stands at the reader's place and moves it on; false if it is no such. */
  static boolean read(SpanReader reader) {
    if (!reader.chars.startsWith("{:", reader.at)) {
      return false;
    }
    boolean found =
        switch (reader.charAt(reader.at + 2)) {
          case ':' -> readExtension(reader);
          case '/' -> false;
          default -> readList(reader);
        };
    if (!found) {
      reader.addText(reader.at + 1);
    }
    return true;
  }

  private static boolean readExtension(SpanReader reader) {
    Matcher start = START.matcher(reader.chars).region(reader.at, reader.chars.length());
    if (!start.lookingAt()) {
      return readList(reader);
    }
    String name = start.group(1);
    boolean known = name.equals("comment") || name.equals("nomarkdown") || name.equals("options");
    int bodyEnd = start.group(3) != null ? start.end() : bodyEnd(reader, start.end(), name);
    if (!known || bodyEnd < 0) {
      return false;
    }
    int end = start.group(3) != null ? start.end() : reader.search.behind("}", bodyEnd);
    if (name.equals("options")) {
      reader.doubtful = true;
      reader.at = end;
    } else if (start.group(3) != null) {
      reader.at = end;
    } else {
      Type type = name.equals("comment") ? Type.SILENT : Type.RAW;
      SpanElement element = reader.add(type, "", end);
      if (type == Type.RAW) {
        RawHtml.addTo(element, reader.strand.part(start.end(), bodyEnd));
      }
    }
    return true;
  }

  private static int bodyEnd(SpanReader reader, int from, String name) {
    int any = reader.finder.find("{:/}", from);
    int own = reader.finder.find("{:/" + name + "}", from);
    reader.spend(reader.chars.length() - from);
    return any < 0 || own < 0 ? Math.max(any, own) : Math.min(any, own);
  }

  /** A list belongs to the element before it; behind text it is text itself. */
  private static boolean readList(SpanReader reader) {
    int from = reader.at + 2;
    int end = listEnd(reader, from);
    SpanElement last = reader.tree().last();
    if (end <= from || last == null || last.is(Type.TEXT)) {
      return false;
    }
    AttributeList list = new AttributeList();
    Attribute content = reader.attribute(from, end);
    if (!list.add(content.value(), content.span())) {
      reader.doubtful = true;
    }
    last.attributes().add(list, reader.definitions.lists);
    reader.at = end + 1;
    return true;
  }

  /** The first bracket without a backslash; where there is none, the last one with. */
  private static int listEnd(SpanReader reader, int from) {
    int escaped = -1;
    int behind = reader.search.behind("}", from);
    while (behind >= 0) {
      if (behind - 1 == from || reader.charAt(behind - 2) != '\\') {
        return behind - 1;
      }
      escaped = behind - 1;
      behind = reader.search.behind("}", behind);
    }
    return escaped;
  }
}
