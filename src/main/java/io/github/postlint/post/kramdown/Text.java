package io.github.postlint.post.kramdown;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The text of one container as kramdown sees it: quotation marks and indentation of the containers
 * around it are gone, tabs that were part of an indentation have become spaces, lines end with
 * {@code \n}. Knows for each of its characters where in the source it stands.
 */
final class Text {
  private final String chars;
  private final int[] starts;
  private final int[] leads;
  private final int[] sources;
  private Braces braces;
  private FenceLines fenceLines;
  private ExtensionEnds extensionEnds;
  private final Map<String, Integer> lastFound = new HashMap<>(4);

  /**
   * @param starts offset of each line in {@code chars}
   * @param leads how many spaces at the start of each line are not in the source
   * @param sources where in the source the first character behind those spaces stands
   */
  private Text(String chars, int[] starts, int[] leads, int[] sources) {
    this.chars = chars;
    this.starts = starts;
    this.leads = leads;
    this.sources = sources;
  }

  /** The whole body, with line ends made {@code \n} and one at the end. */
  static Text of(String body) {
    String chars = body.replace("\r\n", "\n").replace('\r', '\n');
    chars = chars.endsWith("\n") ? chars : chars + "\n";
    IntList starts = new IntList();
    IntList sources = new IntList();
    int source = 0;
    for (int line = 0; line < chars.length(); ) {
      starts.add(line);
      sources.add(source);
      int next = Chars.nextLine(chars, line);
      source += next - line;
      source += body.startsWith("\r\n", source - 1) ? 1 : 0;
      line = next;
    }
    return new Text(chars, starts.toArray(), new int[starts.size()], sources.toArray());
  }

  String chars() {
    return chars;
  }

  int length() {
    return chars.length();
  }

  /** Where in the source the character at {@code at} stands. */
  int source(int at) {
    int line = lineOf(at);
    return sources[line] + Math.max(0, at - starts[line] - leads[line]);
  }

  /** How many spaces at {@code at}, in the indentation of a line, are not in the source. */
  int lead(int at) {
    int line = lineOf(at);
    return Math.max(0, starts[line] + leads[line] - at);
  }

  private int lineOf(int at) {
    int found = Arrays.binarySearch(starts, at);
    return found >= 0 ? found : -found - 2;
  }

  /** The curly brackets, where attribute lists may end. */
  Braces braces() {
    if (braces == null) {
      braces = new Braces(chars);
    }
    return braces;
  }

  /** The lines that look like fences. */
  FenceLines fenceLines() {
    if (fenceLines == null) {
      fenceLines = new FenceLines(chars);
    }
    return fenceLines;
  }

  /** The lines that end extensions. */
  ExtensionEnds extensionEnds() {
    if (extensionEnds == null) {
      extensionEnds = new ExtensionEnds(chars);
    }
    return extensionEnds;
  }

  /**
   * Like {@link String#indexOf(String, int)}, but a search in vain is made once only, so that a
   * text full of unclosed comments is not read again for each.
   */
  int find(String needle, int from) {
    int last = lastFound.computeIfAbsent(needle, chars::lastIndexOf);
    return from > last ? -1 : chars.indexOf(needle, from);
  }

  /** Puts together a container's text from parts of lines of the text around it. */
  static final class Builder {
    private final Text parent;
    private final IntList froms = new IntList();
    private final IntList spaces = new IntList();
    private final IntList starts = new IntList();
    private int length;

    Builder(Text parent) {
      this.parent = parent;
    }

    /** Adds a line: some spaces, and then a part of the parent that ends with its line end. */
    void add(int from, int to, int spacesBefore) {
      starts.add(length);
      froms.add(from);
      spaces.add(spacesBefore);
      length += spacesBefore + to - from;
    }

    /** Adds whole lines as they are. */
    void addLines(int from, int to) {
      for (int at = from; at < to; ) {
        int next = Chars.nextLine(parent.chars, at);
        add(at, next, 0);
        at = next;
      }
    }

    Text build() {
      char[] chars = new char[length];
      int[] leads = new int[starts.size()];
      int[] sources = new int[starts.size()];
      for (int i = 0; i < leads.length; i++) {
        int from = froms.get(i);
        int start = starts.get(i);
        int end = i + 1 < leads.length ? starts.get(i + 1) : length;
        int text = start + spaces.get(i);
        Arrays.fill(chars, start, text, ' ');
        parent.chars.getChars(from, from + end - text, chars, text);
        int line = parent.lineOf(from);
        leads[i] = spaces.get(i) + Math.max(0, parent.starts[line] + parent.leads[line] - from);
        sources[i] = parent.source(from);
      }
      return new Text(new String(chars), starts.toArray(), leads, sources);
    }
  }
}
