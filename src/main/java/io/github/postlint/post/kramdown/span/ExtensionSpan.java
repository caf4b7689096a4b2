package io.github.postlint.post.kramdown.span;

import io.github.postlint.post.kramdown.attribute.Attribute;
import io.github.postlint.post.kramdown.attribute.AttributeList;
import io.github.postlint.post.kramdown.html.RawHtml;
import io.github.postlint.post.kramdown.tree.SpanElement;
import io.github.postlint.post.kramdown.tree.SpanElement.Type;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What starts with <code>{:</code> in text: attribute lists, and extensions such as comments. */
final class ExtensionSpan implements SpanParser {
  /** Compiled where a text has an extension. */
  private static final class Patterns {
    static final Pattern START =
        Pattern.compile(
            "\\{::(\\w+)(?:\\s((?>[^}\\\\/]|\\\\.|/(?!\\})){0,500}+))?(/)?\\}", Pattern.DOTALL);
  }

  @Override
  public String marks() {
    return "{";
  }

  @Override
  public boolean read(SpanCursor cursor) {
    if (!cursor.chars.startsWith("{:", cursor.at)) {
      return false;
    }
    boolean found =
        switch (cursor.charAt(cursor.at + 2)) {
          case ':' -> readExtension(cursor);
          case '/' -> false;
          default -> readList(cursor);
        };
    if (!found) {
      cursor.addText(cursor.at + 1);
    }
    return true;
  }

  private static boolean readExtension(SpanCursor cursor) {
    Matcher start = Patterns.START.matcher(cursor.chars).region(cursor.at, cursor.chars.length());
    if (!start.lookingAt()) {
      return readList(cursor);
    }
    String name = start.group(1);
    boolean known = name.equals("comment") || name.equals("nomarkdown") || name.equals("options");
    int bodyEnd = start.group(3) != null ? start.end() : bodyEnd(cursor, start.end(), name);
    if (!known || bodyEnd < 0) {
      return false;
    }
    int end = start.group(3) != null ? start.end() : cursor.search.after("}", bodyEnd);
    if (name.equals("options")) {
      cursor.doubtful = true;
      cursor.at = end;
    } else if (start.group(3) != null) {
      cursor.at = end;
    } else {
      Type type = name.equals("comment") ? Type.SILENT : Type.RAW;
      SpanElement element = cursor.add(type, "", end);
      if (type == Type.RAW) {
        RawHtml.addTo(element, cursor.text.part(start.end(), bodyEnd));
      }
    }
    return true;
  }

  private static int bodyEnd(SpanCursor cursor, int from, String name) {
    int any = cursor.finder.find("{:/}", from);
    int own = cursor.finder.find("{:/" + name + "}", from);
    cursor.spend(cursor.chars.length() - from);
    return any < 0 || own < 0 ? Math.max(any, own) : Math.min(any, own);
  }

  /** A list belongs to the element before it; after text it is text itself. */
  private static boolean readList(SpanCursor cursor) {
    int from = cursor.at + 2;
    int end = listEnd(cursor, from);
    SpanElement last = cursor.tree().last();
    if (end <= from || last == null || last.is(Type.TEXT)) {
      return false;
    }
    AttributeList list = new AttributeList();
    Attribute content = cursor.attribute(from, end);
    if (!list.add(content.value(), content.span())) {
      cursor.doubtful = true;
    }
    last.attributes().add(list, cursor.definitions.lists);
    cursor.at = end + 1;
    return true;
  }

  /** The first bracket without a backslash; where there is none, the last one with. */
  private static int listEnd(SpanCursor cursor, int from) {
    int escaped = -1;
    int after = cursor.search.after("}", from);
    while (after >= 0) {
      if (after - 1 == from || cursor.charAt(after - 2) != '\\') {
        return after - 1;
      }
      escaped = after - 1;
      after = cursor.search.after("}", after);
    }
    return escaped;
  }
}
