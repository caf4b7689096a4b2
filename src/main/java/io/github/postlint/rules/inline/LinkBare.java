package io.github.postlint.rules.inline;

import io.github.postlint.lint.PostRule;
import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.TextEdit;
import io.github.postlint.post.Post;
import io.github.postlint.post.Syntax;
import io.github.postlint.post.body.InlineContent;
import io.github.postlint.post.body.InlineTag;
import io.github.postlint.post.body.Markup;
import io.github.postlint.post.body.TextBlock;
import io.github.postlint.post.text.AnchoredPattern;
import io.github.postlint.post.text.Excerpt;
import io.github.postlint.post.text.Span;
import io.github.postlint.post.text.WhiteSpace;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds addresses in running text of which the generator makes no links. */
public final class LinkBare extends PostRule {

  /** With a host of letters, and without what stands for something else. */
  private static final AnchoredPattern ADDRESS =
      new AnchoredPattern(
          "http",
          "https?://(?:[\\p{L}\\p{N}-]{1,63}\\.){1,8}\\p{L}{2,24}(?::\\d{1,5})?(?:[/?#][^\\s<>\"`|{}\\[\\]]*)?");

  /** Hosts that are made up, or that only the author has. */
  private static final Pattern MADE_UP =
      Pattern.compile(
          "(?i)https?://(?:[^/?#]*\\.)?(?:example(?:\\.(?:com|net|org))?|test|local|localhost|invalid"
              + "|internal|lan|(?:my|your)-?(?:site|domain|host|server|company|app|blog|name)\\.\\w+)"
              + "(?::\\d+)?(?:[/?#].*)?");

  private static final String TRAILING = ".,;:!?'*_~)”’»›…。、，）";

  /** The rule. */
  public LinkBare() {
    super("link-bare", Severity.WARNING, "an address in running text that readers cannot click");
  }

  @Override
  public boolean appliesTo(Syntax syntax) {
    return syntax.markup().has(Markup.Trait.BARE_ADDRESSES);
  }

  @Override
  public void check(Post post, RuleContext context, Reporter reporter) {
    for (TextBlock block : post.textsWith("://")) {
      check(post.inline(block), block, reporter);
    }
  }

  private static void check(InlineContent text, TextBlock block, Reporter reporter) {
    BitSet elements = elements(text);
    AnchoredPattern.Search addresses = ADDRESS.in(text.chars());
    while (addresses.find()) {
      int start = addresses.match().start();
      if (!isText(text, start) || elements.get(start)) {
        continue;
      }
      int end = end(text.chars(), start, addresses.match().end());
      if (!MADE_UP.matcher(text.chars().substring(start, end)).matches()
          && !text.chars().startsWith("{", end)) {
        report(block, start, end, reporter);
      }
    }
  }

  /** What ends a sentence or a parenthesis around it is no part of an address. */
  private static int end(String chars, int start, int to) {
    String address = chars.substring(start, to);
    long open = address.chars().filter(c -> c == '(').count();
    long close = address.chars().filter(c -> c == ')').count();
    int end = to;
    while (end > start && TRAILING.indexOf(chars.charAt(end - 1)) >= 0) {
      if (chars.charAt(end - 1) == ')') {
        if (close <= open) {
          return end;
        }
        close--;
      }
      end--;
    }
    return end;
  }

  private static boolean isText(InlineContent text, int at) {
    boolean joined = at > 0 && !isBoundary(text.chars().charAt(at - 1));
    return !joined
        && text.isPlain(at)
        && text.isVisible(at)
        && !text.isLabel(at)
        && !isTarget(text.chars(), at);
  }

  /** Whether this was meant for the target of a link, of which another rule speaks. */
  private static boolean isTarget(String chars, int at) {
    int bracket = at - 1;
    char open = bracket < 0 ? ' ' : chars.charAt(bracket);
    if (open != '(' && open != '[') {
      return false;
    }
    int before = WhiteSpace.skipBack(chars, 0, bracket);
    return before > 0 && chars.charAt(before - 1) == (open == '(' ? ']' : ')');
  }

  private static boolean isBoundary(char before) {
    return Character.isWhitespace(before) || "([*_>:,;-–—\"'“‘«/|".indexOf(before) >= 0;
  }

  /** The characters that stand in elements, in links perhaps. */
  private static BitSet elements(InlineContent text) {
    BitSet inside = new BitSet();
    Map<String, Integer> ends = new HashMap<>();
    for (InlineTag tag : text.tags()) {
      // Tags come in order: an end tag after this one ends what stands before it as well.
      int known = ends.getOrDefault(tag.name(), 0);
      int end = known < 0 || known >= tag.end() ? known : endTag(text, tag);
      ends.put(tag.name(), end);
      if (end > tag.start()) {
        inside.set(tag.start() + 1, end);
      }
    }
    return inside;
  }

  private static int endTag(InlineContent text, InlineTag tag) {
    return text.chars().indexOf("</" + tag.name(), tag.end());
  }

  private static void report(TextBlock block, int start, int end, Reporter reporter) {
    Span place = block.source(start, end);
    String address = block.text().substring(start, end);
    String message =
        "Readers see "
            + Excerpt.quoted(address)
            + " as text, which they cannot click. Write it between angle brackets, or give the"
            + " link words.";
    if (address.indexOf('\\') >= 0) {
      // Between angle brackets, a backslash is a character of its own.
      reporter.report(place, message);
      return;
    }
    List<TextEdit> edits =
        List.of(new TextEdit(Span.at(place.start()), "<"), new TextEdit(Span.at(place.end()), ">"));
    reporter.report(Severity.WARNING, place, message, "Write it between angle brackets", edits);
  }
}
