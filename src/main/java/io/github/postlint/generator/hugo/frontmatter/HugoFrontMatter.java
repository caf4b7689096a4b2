package io.github.postlint.generator.hugo.frontmatter;

import io.github.postlint.post.frontmatter.FrontMatter;
import io.github.postlint.post.frontmatter.FrontMatterContent;
import io.github.postlint.post.frontmatter.FrontMatterFormat;
import io.github.postlint.post.frontmatter.FrontMatterProblem;
import io.github.postlint.post.frontmatter.Value;
import io.github.postlint.post.frontmatter.json.JsonFrontMatter;
import io.github.postlint.post.frontmatter.toml.TomlReader;
import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Front matter as Hugo finds it: after white space, and after a comment of one line, YAML between
 * hyphens, TOML between plus signs, JSON in braces, or lines of Org mode.
 */
public final class HugoFrontMatter implements FrontMatterFormat {
  private static final String YAML = "---";
  private static final String TOML = "+++";
  private static final String COMMENT = "<!--";
  private static final String COMMENT_END = "-->";
  private static final Pattern KEY = Pattern.compile("[A-Za-z_][\\w-]*+:\\s");

  @Override
  public String name() {
    return "YAML, TOML or JSON";
  }

  @Override
  public boolean has(Trait trait) {
    return switch (trait) {
      case HYPHEN_LINES, PLAIN_TEXT, COMMENTS, FATAL -> true;
      case OPTIONAL, COMMA_LISTS -> false;
    };
  }

  @Override
  public String line(String key, String value) {
    return key + ": " + value;
  }

  @Override
  public boolean mayBegin(String head) {
    String text = head.stripLeading();
    return text.startsWith(YAML)
        || text.startsWith(TOML)
        || text.startsWith("{")
        || text.startsWith("#+")
        || text.startsWith(COMMENT)
        || KEY.matcher(text).lookingAt();
  }

  @Override
  public Optional<FrontMatter> read(Source source) {
    String text = source.text();
    int start = skipSpace(text, 0);
    int comment = -1;
    while (text.startsWith(COMMENT, start)) {
      comment = start;
      start = skipSpace(text, afterLine(text, start));
    }
    Optional<FrontMatter> found = at(source, start);
    return comment < 0 || found.isEmpty()
        ? found.map(HugoFrontMatter::renamed)
        : Optional.of(afterComment(text, new Span(comment, lineEnd(text, comment)), found.get()))
            .map(HugoFrontMatter::renamed);
  }

  private static FrontMatter renamed(FrontMatter found) {
    return new FrontMatter(
        found.span(),
        found.content(),
        new Content(found.document().root().map(KeySpelling::rename), found.document().problem()));
  }

  private static int skipSpace(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static Optional<FrontMatter> at(Source source, int start) {
    String text = source.text();
    char c = start < text.length() ? text.charAt(start) : ' ';
    if (text.startsWith(YAML, start) || text.startsWith(TOML, start)) {
      return Optional.of(between(source, start, text.substring(start, start + YAML.length())));
    }
    if (c == '-' || c == '+') {
      return Optional.of(
          refused(
              new Span(start, start + 1),
              text.substring(start, start + 1),
              "A document that begins with \""
                  + c
                  + "\" begins with front matter to it. Write the front matter above, or other"
                  + " words."));
    }
    if (c == '{') {
      return Optional.of(json(text, start));
    }
    return text.startsWith("#+", start)
        ? Optional.of(OrgLines.read(text, start))
        : Optional.empty();
  }

  private static FrontMatter refused(Span place, String detail, String explanation) {
    return new FrontMatter(
        Span.at(0),
        Span.at(0),
        new Content(
            Optional.empty(), Optional.of(new Flaw(place, detail, explanation, Optional.empty()))));
  }

  /** From a line of marks to the next line that begins with as many. */
  private static FrontMatter between(Source source, int start, String mark) {
    String text = source.text();
    int first = start + mark.length();
    int line = isLineEnd(text, first) ? afterEnd(text, first) : afterLine(text, first);
    int close = line;
    while (close < text.length() && !text.startsWith(mark, close)) {
      close = afterLine(text, close);
    }
    if (close >= text.length()) {
      return refused(
          new Span(start, start + mark.length()),
          mark,
          "The front matter is never closed. Write a line \"" + mark + "\" after its last key.");
    }
    Span content = new Span(first, close);
    Span inside = new Span(isLineEnd(text, first) ? line : first, close);
    return new FrontMatter(
        new Span(0, close + mark.length()),
        inside,
        mark.equals(YAML) ? GoYaml.read(source, inside) : TomlReader.read(text, content));
  }

  private static FrontMatter json(String text, int start) {
    int depth = 0;
    boolean quoted = false;
    for (int at = start; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '"') {
        quoted = !quoted || text.charAt(at - 1) == '\\';
      } else if (c == '{' && !quoted) {
        depth++;
      } else if (c == '}' && !quoted && --depth == 0) {
        Span span = new Span(start, at + 1);
        return new FrontMatter(new Span(0, at + 1), span, JsonFrontMatter.read(text, span));
      }
    }
    return refused(
        new Span(start, start + 1), "{", "The front matter is never closed. Write \"}\" after it.");
  }

  /** A comment goes on after the front matter, to the next mark that ends one. */
  private static FrontMatter afterComment(String text, Span comment, FrontMatter found) {
    if (found.document().problem().isPresent()) {
      return found;
    }
    int end = text.indexOf(COMMENT_END, found.span().end());
    String what =
        "To Hugo the comment above the front matter goes on below it, up to the next \"-->\". ";
    boolean lost = end >= 0 && !text.substring(found.span().end(), end).isBlank();
    boolean own = end >= 0 && !lost;
    Optional<String> effect =
        lost
            ? Optional.of("Readers do not see the text below the front matter up to a \"-->\". ")
            : Optional.empty();
    Flaw flaw =
        new Flaw(
            comment,
            text.substring(comment.start(), comment.end()),
            what + "Write the comment after \"#\" in the front matter.",
            effect);
    int bodyEnd = end < 0 ? found.span().end() : end + COMMENT_END.length();
    return new FrontMatter(
        new Span(0, bodyEnd),
        found.content(),
        own ? found.document() : new Content(found.document().root(), Optional.of(flaw)));
  }

  private static boolean isLineEnd(String text, int at) {
    return at < text.length() && (text.charAt(at) == '\n' || text.charAt(at) == '\r');
  }

  private static int lineEnd(String text, int from) {
    int end = from;
    while (end < text.length() && !isLineEnd(text, end)) {
      end++;
    }
    return end;
  }

  private static int afterEnd(String text, int end) {
    return text.startsWith("\r\n", end) ? end + 2 : Math.min(text.length(), end + 1);
  }

  private static int afterLine(String text, int from) {
    return afterEnd(text, lineEnd(text, from));
  }

  /**
   * What is read.
   *
   * @param root the keys and values
   * @param problem why they are refused, or what else is lost
   */
  record Content(Optional<Value> root, Optional<? extends FrontMatterProblem> problem)
      implements FrontMatterContent {}

  private record Flaw(Span span, String detail, String explanation, Optional<String> effect)
      implements FrontMatterProblem {

    @Override
    public boolean isLimit() {
      return false;
    }

    @Override
    public boolean mayBeAccepted() {
      return false;
    }
  }
}
