package io.github.postlint.adopt;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.helpers.DefaultHandler;

/** Where the elements of a pom end into which a plugin goes. */
final class PomPlaces extends DefaultHandler {
  private static final String PROJECT = "/project";
  private static final String BUILD = PROJECT + "/build";
  private static final String PLUGINS = BUILD + "/plugins";
  private static final String ARTIFACT = PLUGINS + "/plugin/artifactId";

  private final String xml;
  private final String artifactId;
  private final String unit;
  private final String lineEnd;
  private final int[] lines;

  /** The offset of each end tag, or of the whole element where that is empty. */
  private final Map<String, Integer> ends = new HashMap<>();

  private final Deque<String> open = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private Locator locator;
  private boolean hasPlugin;

  PomPlaces(String xml, String artifactId) {
    this.xml = xml;
    this.artifactId = artifactId;
    this.lineEnd = xml.contains("\r\n") ? "\r\n" : "\n";
    this.lines = xml.lines().mapToInt(String::length).toArray();
    int model = xml.indexOf("<modelVersion");
    String first = model < 0 ? "" : indent(model);
    this.unit = first.isEmpty() ? "  " : first;
  }

  /** A byte-order mark is not XML. */
  String xml() {
    return xml.startsWith("\uFEFF") ? xml.substring(1) : xml;
  }

  @Override
  public void setDocumentLocator(Locator place) {
    locator = place;
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes) {
    open.push((open.isEmpty() ? "" : open.peek()) + "/" + name);
    text.setLength(0);
  }

  @Override
  public void characters(char[] letters, int start, int length) {
    text.append(letters, start, length);
  }

  @Override
  public void endElement(String uri, String local, String name) {
    String path = open.pop();
    if (path.equals(ARTIFACT) && text.toString().strip().equals(artifactId)) {
      hasPlugin = true;
    }
    if (path.equals(PROJECT) || path.equals(BUILD) || path.equals(PLUGINS)) {
      ends.putIfAbsent(path, xml.lastIndexOf('<', offset() - 1));
    }
    text.setLength(0);
  }

  /** The parser stands after the tag; it counts lines and columns from 1 on. */
  private int offset() {
    int offset = xml.startsWith("\uFEFF") && locator.getLineNumber() == 1 ? 1 : 0;
    int start = 0;
    for (int line = 1; line < locator.getLineNumber(); line++) {
      start += lines[line - 1];
      start += xml.startsWith("\r\n", start) ? 2 : 1;
    }
    return start + offset + locator.getColumnNumber() - 1;
  }

  boolean isPom() {
    return ends.containsKey(PROJECT);
  }

  boolean hasPlugin() {
    return hasPlugin;
  }

  /** The pom with a plugin, in elements that it may lack. */
  String with(String plugin) {
    String block = plugin;
    String place = PLUGINS;
    if (!ends.containsKey(PLUGINS)) {
      block = wrapped("plugins", block);
      place = BUILD;
    }
    if (!ends.containsKey(place)) {
      block = wrapped("build", block);
      place = PROJECT;
    }
    int end = ends.get(place);
    String outer = indent(end);
    String inner = indented(block, outer + unit);
    if (!xml.startsWith("</", end)) {
      String name = place.substring(place.lastIndexOf('/') + 1);
      int after = xml.indexOf('>', end) + 1;
      String whole = "<" + name + ">" + lineEnd + inner + outer + "</" + name + ">";
      return xml.substring(0, end) + whole + xml.substring(after);
    }
    int line = end - outer.length();
    boolean alone = line == 0 || xml.charAt(line - 1) == '\n' || xml.charAt(line - 1) == '\r';
    return alone
        ? xml.substring(0, line) + inner + xml.substring(line)
        : xml.substring(0, end) + lineEnd + inner + outer + xml.substring(end);
  }

  private static String wrapped(String name, String block) {
    return "<" + name + ">\n" + block.indent(2) + "</" + name + ">\n";
  }

  /** Two spaces become the pom's own step. */
  private String indented(String block, String margin) {
    StringBuilder lines = new StringBuilder();
    block
        .lines()
        .forEach(
            line -> {
              String bare = line.stripLeading();
              int steps = (line.length() - bare.length()) / 2;
              lines.append(margin).append(unit.repeat(steps)).append(bare).append(lineEnd);
            });
    return lines.toString();
  }

  /** The white space before a place on its line. */
  private String indent(int offset) {
    int start = offset;
    while (start > 0 && (xml.charAt(start - 1) == ' ' || xml.charAt(start - 1) == '\t')) {
      start--;
    }
    return xml.substring(start, offset);
  }
}
