package io.github.postlint.rules.liquid;

import io.github.postlint.TestSyntax;
import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Safety;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.TextEdit;
import io.github.postlint.post.Post;
import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A post with marks around each token that liquid-in-code reports and around its line, which Liquid
 * leaves alone, so that what it prints for them can be found and held against the message.
 */
final class MarkedBody implements Reporter {
  private static final Pattern LINE =
      Pattern.compile("readers see \"(.*)\"\\. Wrap", Pattern.DOTALL);
  private static final Pattern NUMBER = Pattern.compile("Jekyll replaces .* by (-?\\d+) before");

  private record Claim(Span token, Span line, Severity severity, String message) {}

  private final Post post;
  private final CodePlaces places;
  private final List<Claim> claims = new ArrayList<>();
  private int checked;

  private MarkedBody(Post post) {
    this.post = post;
    this.places = new CodePlaces(post);
  }

  static MarkedBody of(String path, String text, RuleContext context) {
    Post post = Post.parse(Source.of(path, text), TestSyntax.JEKYLL);
    MarkedBody marked = new MarkedBody(post);
    new LiquidInCode().check(post, context, marked);
    return marked;
  }

  Post post() {
    return post;
  }

  int claims() {
    return claims.size();
  }

  /** How many claims were found in what Liquid prints; blocks that are not run print none. */
  int checked() {
    return checked;
  }

  String body() {
    TreeMap<Integer, String> marks = new TreeMap<>();
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      add(marks, claim.token().start(), "\uE000" + i + "\uE001");
      add(marks, claim.token().end(), "\uE002");
      add(marks, claim.line().start(), "\uE003" + i + "\uE004");
      add(marks, claim.line().end(), "\uE005" + i + "\uE006");
    }
    StringBuilder marked = new StringBuilder(post.source().text());
    marks.descendingMap().forEach(marked::insert);
    int head = post.body().start();
    return marked.substring(head);
  }

  private static void add(Map<Integer, String> marks, int offset, String mark) {
    marks.merge(offset, mark, mark.startsWith("\uE002") ? (a, b) -> b + a : String::concat);
  }

  /** The claims that are false. */
  List<String> disagreements(String printed) {
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      String token = between(printed, "\uE000" + i + "\uE001", "\uE002");
      token = token == null ? null : clean(token);
      String line = between(printed, "\uE003" + i + "\uE004", "\uE005" + i + "\uE006");
      if (token != null) {
        checked++;
        if (!agrees(claims.get(i), token, line)) {
          wrong.add(
              post.path() + ": " + claims.get(i).message() + " but [" + token + "] in " + line);
        }
      }
    }
    return wrong;
  }

  /** The claims whose place is no code on the page. */
  List<String> outside(String page) {
    List<String> outside = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      int at = page.indexOf("\uE000" + i + "\uE001");
      if (at >= 0 && page.lastIndexOf("<code", at) <= page.lastIndexOf("</code>", at)) {
        outside.add(post.path() + ": " + claims.get(i).message() + " in " + page);
      }
    }
    return outside;
  }

  private boolean agrees(Claim claim, String token, String line) {
    String message = claim.message();
    Matcher number = NUMBER.matcher(message);
    if (number.find() && !token.equals(number.group(1))) {
      return false;
    }
    if (message.startsWith("Jekyll empties") && !token.isEmpty()) {
      return false;
    }
    Matcher left = LINE.matcher(message);
    if (left.find()) {
      return left.group(1).equals(clean(line));
    }
    boolean nothing = message.contains("see nothing of the line");
    return nothing ? clean(line).isEmpty() : !token.equals(post.source().text(claim.token()));
  }

  private static String clean(String line) {
    return line.replaceAll("[\uE000\uE003\uE005]\\d+[\uE001\uE004\uE006]|\uE002", "").strip();
  }

  private static String between(String text, String start, String end) {
    int from = text.indexOf(start);
    int to = from < 0 ? -1 : text.indexOf(end, from);
    return to < 0 ? null : text.substring(from + start.length(), to);
  }

  @Override
  public void report(Span span, String message) {
    report(Severity.ERROR, span, message);
  }

  @Override
  public void report(Severity severity, Span span, String message) {
    Span line = places.at(span.start()).orElseThrow().line();
    // A token may run over the end of its line.
    Span whole = new Span(line.start(), Math.max(line.end(), span.end()));
    claims.add(new Claim(span, whole, severity, message));
  }

  @Override
  public void report(
      Severity s, Span span, String message, Safety safety, String title, List<TextEdit> edits) {
    report(s, span, message);
  }

  @Override
  public void reportName(Severity severity, Span span, String message, Safety safety, String to) {
    report(severity, span, message);
  }

  @Override
  public void reportFile(Severity severity, String message) {
    throw new AssertionError(message);
  }
}
