package io.github.postlint.post.liquid;

import io.github.postlint.post.body.Reference;
import io.github.postlint.post.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Where Liquid stands in a body, and what it may print there. */
public final class LiquidPlaces {
  /** Tags that print nothing, or nothing but an address. */
  private static final Set<String> QUIET =
      Set.of(
          "#",
          "assign",
          "break",
          "case",
          "comment",
          "continue",
          "decrement",
          "else",
          "elsif",
          "for",
          "highlight",
          "if",
          "ifchanged",
          "increment",
          "link",
          "post_url",
          "raw",
          "tablerow",
          "unless",
          "when");

  /** Blocks of which the content is printed as often as Liquid likes, or elsewhere. */
  private static final Set<String> LOOPS = Set.of("for", "tablerow", "capture");

  /** Values that are not HTML. */
  private static final Set<String> PLAIN =
      Set.of("site.baseurl", "site.url", "page.url", "page.title", "page.date", "site.title");

  private static final List<String> PLAIN_FILTERS =
      List.of("relative_url", "absolute_url", "escape", "xml_escape", "url_encode", "jsonify");

  private static final Pattern VALUE =
      Pattern.compile(
          "\\s*+(?:page|site|\"[^\"<]*\"|'[^'<]*')(?![\\w-])(?!\\.(?:content|excerpt))");

  /**
   * Files of HTML define no links and no footnotes, unless their names say that they do; nor does
   * what Jekyll-Bootstrap puts above each post.
   */
  private static final Pattern HTML_FILE =
      Pattern.compile(
          "\\s*+[\"']?(?!(?i:[^\\s\"']*?(?:link|ref|url|defin|gloss|abbr|foot|note|markdown)))"
              + "(?:JB/setup|[\\w./-]+?\\.html(?![\\w.])).*",
          Pattern.DOTALL);

  private static final Set<String> INCLUDES =
      Set.of("include", "include_cached", "include_relative");

  private final List<LiquidToken> live;
  private final NavigableMap<Integer, Integer> tokens = new TreeMap<>();
  private final NavigableMap<Integer, Integer> loops = new TreeMap<>();

  /** Those of the Liquid of one body. */
  public LiquidPlaces(LiquidBody liquid) {
    this.live = liquid.live();
    for (LiquidToken token : liquid.tokens()) {
      tokens.put(token.span().start(), token.span().end());
    }
    if (!liquid.blocks().isEmpty()) {
      liquid.blocks().stream()
          .filter(block -> LOOPS.contains(block.name()) || isPlugins(block))
          .map(LiquidBlock::content)
          .sorted(Comparator.comparingInt(Span::start))
          .forEach(this::addLoop);
    }
  }

  private void addLoop(Span content) {
    var before = loops.floorEntry(content.start());
    if (before == null || before.getValue() < content.end()) {
      loops.put(content.start(), content.end());
    }
  }

  private static boolean isPlugins(LiquidBlock block) {
    return !QUIET.contains(block.name());
  }

  /** Whether Liquid stands in {@code span}. */
  public boolean touch(Span span) {
    if (tokens.isEmpty()) {
      return false;
    }
    var last = tokens.lowerEntry(span.end());
    return last != null && last.getValue() > span.start();
  }

  /** Whether what stands in {@code span} may be printed several times, or not there. */
  public boolean repeat(Span span) {
    if (loops.isEmpty()) {
      return false;
    }
    var around = loops.floorEntry(span.start());
    return around != null && around.getValue() > span.start();
  }

  /**
   * Whether something may be printed of which nothing is known: HTML with ids, say.
   *
   * @param addresses where nothing but a part of an address can be printed
   */
  public boolean mayPrintIds(List<Reference> addresses) {
    return anyOutside(addresses, LiquidPlaces::isUnknown);
  }

  /**
   * Whether Markdown may be printed of which nothing is known, which defines links and footnotes.
   *
   * @param addresses where nothing but a part of an address can be printed
   */
  public boolean mayPrintMarkup(List<Reference> addresses) {
    return anyOutside(addresses, token -> isUnknown(token) && !isHtmlFile(token));
  }

  private static boolean isHtmlFile(LiquidToken token) {
    return token.kind() == LiquidToken.Kind.TAG
        && INCLUDES.contains(token.name())
        && HTML_FILE.matcher(token.markup()).matches();
  }

  private boolean anyOutside(List<Reference> addresses, Predicate<LiquidToken> asked) {
    NavigableMap<Integer, Integer> inside = null;
    for (LiquidToken token : live) {
      if (asked.test(token)) {
        inside = inside == null ? ends(addresses) : inside;
        if (!isIn(inside, token.span())) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether a tag of HTML may be printed in {@code span} whose partner stands elsewhere: in a value
   * of the page or the site, nobody leaves one open.
   */
  public boolean mayPrintTags(Span span) {
    for (int i = LiquidToken.firstEndingAfter(live, span.start());
        i < live.size() && live.get(i).span().start() < span.end();
        i++) {
      LiquidToken token = live.get(i);
      boolean value =
          token.kind() == LiquidToken.Kind.OUTPUT && VALUE.matcher(token.markup()).lookingAt();
      if (!value && isUnknown(token)) {
        return true;
      }
    }
    return false;
  }

  /** Where the addresses that begin at an offset end. */
  private static NavigableMap<Integer, Integer> ends(List<Reference> addresses) {
    NavigableMap<Integer, Integer> ends = new TreeMap<>();
    for (Reference address : addresses) {
      ends.put(address.span().start(), address.span().end());
    }
    return ends;
  }

  private static boolean isIn(NavigableMap<Integer, Integer> spans, Span span) {
    var around = spans.floorEntry(span.start());
    return around != null && around.getValue() >= span.end();
  }

  private static boolean isUnknown(LiquidToken token) {
    return switch (token.kind()) {
      case OUTPUT -> !isPlain(token.markup());
      case TAG -> !QUIET.contains(token.name()) && !token.name().startsWith("end");
      default -> true;
    };
  }

  private static boolean isPlain(String markup) {
    String output = markup.strip();
    int filter = output.lastIndexOf('|');
    return PLAIN.contains(output)
        || (filter >= 0 && PLAIN_FILTERS.contains(output.substring(filter + 1).strip()));
  }
}
