package io.github.postlint.report.html;

import io.github.postlint.lint.Finding;
import io.github.postlint.lint.Safety;
import io.github.postlint.post.text.Position;
import io.github.postlint.report.text.FindingPlace;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One finding as an item of a list.
 *
 * @param number its own on the page, from 1 on
 * @param finding the finding
 */
record FindingView(int number, Finding finding) {
  /** Messages that begin so quote it, and a quotation mark in it is followed by a letter. */
  private static final Pattern SEEN =
      Pattern.compile("\\AReaders see \"(.{1,200}?)\"(?=[ ,.:;]|\\z)");

  /** The item as HTML. */
  String html() {
    StringBuilder out = new StringBuilder(512);
    out.append("<li id=\"f").append(number).append("\" class=\"");
    out.append(finding.severity().id()).append("\">\n<p><span class=\"severity\">");
    out.append(finding.severity().id()).append("</span> ").append(place());
    out.append(EscapedText.of(finding.message()));
    out.append(" <a class=\"rule\" href=\"#rule-").append(finding.ruleId()).append("\">");
    out.append(finding.ruleId()).append("</a></p>\n");
    if (!finding.line().isEmpty()) {
      out.append("<dl>\n").append(row("Source", source()));
      seen().ifPresent(text -> out.append(row("Readers see", "<samp>" + text + "</samp>")));
      MeantLine.of(finding).ifPresent(line -> out.append(row("Mended", mended(line))));
      out.append("</dl>\n");
    }
    finding.fix().ifPresent(fix -> out.append(fix()));
    return out.append("</li>\n").toString();
  }

  private static String row(String name, String html) {
    return "<div><dt>" + name + "</dt><dd>" + html + "</dd></div>\n";
  }

  private String place() {
    if (FindingPlace.isWholeFile(finding)) {
      return "";
    }
    Position start = finding.range().start();
    return "<span class=\"place\">" + start.line() + ":" + start.column() + "</span> ";
  }

  private String source() {
    Position start = finding.range().start();
    Position end = finding.range().end();
    int to = end.line() == start.line() ? end.column() - 1 : finding.line().length();
    return "<code>" + MarkedLine.of(finding.line(), start.column() - 1, to) + "</code>";
  }

  private Optional<String> seen() {
    Matcher matcher = SEEN.matcher(finding.message());
    return matcher.find() ? Optional.of(EscapedText.of(matcher.group(1))) : Optional.empty();
  }

  private static String mended(MeantLine line) {
    return "<code>" + MarkedLine.of(line.text(), line.from(), line.to()) + "</code>";
  }

  private String fix() {
    boolean safe = finding.fix().orElseThrow().safety() == Safety.SAFE;
    return "<p class=\"fix\">"
        + EscapedText.of(finding.fix().orElseThrow().title())
        + ": <code>mvn postlint:fix"
        + (safe ? "" : " -Dpostlint.unsafe")
        + "</code></p>\n";
  }
}
