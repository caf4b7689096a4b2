package io.github.postlint.post.kramdown.block;

import io.github.postlint.post.body.AttributeLine;
import io.github.postlint.post.kramdown.scan.Chars;
import io.github.postlint.post.kramdown.tree.BlockType;
import io.github.postlint.post.kramdown.tree.Node;
import io.github.postlint.post.kramdown.tree.ParserState;
import io.github.postlint.post.text.Span;
import io.github.postlint.post.text.WhiteSpace;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What starts with <code>{:</code>: attribute lists, and extensions such as comments. */
final class Extension implements BlockParser {
  private static final Pattern MARKDOWN_IN_HTML =
      Pattern.compile("(?:^|\\s)parse_block_html=([\"'])(.*?)\\1(?=\\s|$)");

  /** Options that decide neither about ids nor about links. */
  private static final Pattern KNOWN =
      Pattern.compile(
          "(?:\\s+(?:parse_block_html|toc_levels|hard_wrap|entity_output|line_width|math_engine"
              + "|syntax_highlighter|show_warnings)=([\"'])[^\"'}]*\\1)*+\\s*");

  @Override
  public String marks() {
    return "{";
  }

  @Override
  public boolean read(BlockCursor cursor) {
    String chars = cursor.chars;
    int open = cursor.at + Chars.spaces(chars, cursor.at, 3);
    if (!chars.startsWith("{:", open)) {
      return false;
    }
    int definition = AttributeLines.definitionEnd(cursor.text, cursor.at);
    if (definition >= 0) {
      cursor.add(BlockType.ATTRIBUTE_DEFINITION, definition);
      return true;
    }
    if (chars.startsWith("{::", open)) {
      return readExtension(cursor, open + 3);
    }
    return readAttributes(cursor);
  }

  private static boolean readAttributes(BlockCursor cursor) {
    int end = AttributeLines.end(cursor.text, cursor.at, 3);
    if (end < 0) {
      return false;
    }
    AttributeLine line = list(cursor);
    cursor.state.attributes.add(line);
    Node last = cursor.parent.last();
    if (last == null || last.is(BlockType.BLANK) || isSeparator(last)) {
      cursor.addPending(line);
      cursor.at = end;
      return true;
    }
    last.give(List.of(line));
    if (AttributeLines.end(cursor.text, end, 3) >= 0) {
      cursor.at = end;
    } else {
      cursor.add(BlockType.ATTRIBUTES, end);
    }
    return true;
  }

  private static AttributeLine list(BlockCursor cursor) {
    int open = cursor.chars.indexOf('{', cursor.at);
    int close = cursor.text.braces().farthest(open + 2);
    Span span = new Span(cursor.text.source(open), cursor.text.source(close) + 1);
    return new AttributeLine(span, cursor.chars.substring(open + 2, close));
  }

  private static boolean isSeparator(Node node) {
    return node.is(BlockType.BOUNDARY)
        || node.is(BlockType.TAG)
        || node.is(BlockType.ATTRIBUTES)
        || node.is(BlockType.ATTRIBUTE_DEFINITION);
  }

  private static boolean readExtension(BlockCursor cursor, int name) {
    String chars = cursor.chars;
    int nameEnd = name;
    while (Chars.isWord(Chars.at(chars, nameEnd))) {
      nameEnd++;
    }
    String word = chars.substring(name, nameEnd);
    if (!word.equals("comment") && !word.equals("nomarkdown") && !word.equals("options")) {
      return false;
    }
    int brace = cursor.text.braces().nearest(nameEnd);
    boolean selfClosed = brace > nameEnd && chars.charAt(brace - 1) == '/';
    int optionsEnd = selfClosed ? brace - 1 : brace;
    if (brace < 0 || (optionsEnd > nameEnd && !WhiteSpace.is(chars.charAt(nameEnd)))) {
      return false;
    }
    int end = Chars.restIsWhite(chars, brace + 1);
    if (!selfClosed) {
      end = cursor.text.extensionEnds().after(word, end);
      if (end < 0) {
        return false;
      }
    }
    if (word.equals("options")) {
      applyOptions(cursor.state, chars.substring(nameEnd, optionsEnd));
      cursor.add(BlockType.ATTRIBUTE_DEFINITION, end);
    } else if (selfClosed) {
      cursor.at = end;
    } else {
      cursor.addWithoutAttributes(BlockType.EXTENSION, end);
    }
    return true;
  }

  private static void applyOptions(ParserState state, String options) {
    state.unknownOptions |= !KNOWN.matcher(options).matches();
    Matcher matcher = MARKDOWN_IN_HTML.matcher(options);
    if (matcher.find()) {
      String value = matcher.group(2);
      state.markdownInHtml =
          !value.isEmpty() && !value.toLowerCase(Locale.ROOT).strip().equals("false");
    }
  }
}
