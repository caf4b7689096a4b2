package io.github.postlint.post.kramdown.scan;

import java.util.Arrays;

/**
 * The text of one container as kramdown sees it: quotation marks and indentation of the containers
 * around it are gone, tabs that were part of an indentation have become spaces, lines end with
 * {@code \n}. Knows for each of its characters where in the source it stands.
 *
 * <p>It consists of pieces, each a line or several that stand in the source as they are.
 */
public final class ContainerText implements Finder {
  private final String chars;
  private final int from;
  private final int[] starts;
  private final int[] leads;
  private final int[] sources;
  private Braces braces;
  private FenceLines fenceLines;
  private ExtensionEnds extensionEnds;
  private CachingFinder finder;

  /** Where the next vertical bar stands for any place from {@link #barFrom} on; -1 for nowhere. */
  private int bar = -1;

  private int barFrom = Integer.MAX_VALUE;

  /**
   * @param from where the text begins in {@code chars}
   * @param starts offset of each piece in {@code chars}
   * @param leads how many spaces at the start of each piece are not in the source
   * @param sources where in the source the first character after those spaces stands
   */
  private ContainerText(String chars, int from, int[] starts, int[] leads, int[] sources) {
    this.chars = chars;
    this.from = from;
    this.starts = starts;
    this.leads = leads;
    this.sources = sources;
  }

  /** The whole body, with line ends made {@code \n} and one at the end. */
  public static ContainerText of(String body) {
    return of(body, 0);
  }

  /**
   * What stands in {@code source} from an offset on, with line ends made {@code \n} and one at the
   * end.
   */
  public static ContainerText of(String source, int from) {
    if (source.indexOf('\r', from) >= 0) {
      return withoutReturns(source, from);
    }
    boolean whole = source.length() > from && source.charAt(source.length() - 1) == '\n';
    return piece(whole ? source : source + "\n", from, 0, from);
  }

  private static ContainerText withoutReturns(String source, int from) {
    String body = source.substring(from).replace("\r\n", "\n").replace('\r', '\n');
    String chars = body.endsWith("\n") ? body : body + "\n";
    IntList starts = new IntList();
    IntList sources = new IntList();
    int at = from;
    for (int line = 0; line < chars.length(); ) {
      starts.add(line);
      sources.add(at);
      int next = Chars.nextLine(chars, line);
      at += next - line;
      at += source.startsWith("\r\n", at - 1) ? 1 : 0;
      line = next;
    }
    return new ContainerText(chars, 0, starts.toArray(), new int[starts.size()], sources.toArray());
  }

  /** A text of one piece. */
  private static ContainerText piece(String chars, int from, int lead, int source) {
    return new ContainerText(chars, from, new int[] {from}, new int[] {lead}, new int[] {source});
  }

  /** The text, and before {@link #from()} perhaps something else. */
  public String chars() {
    return chars;
  }

  /** Where in {@link #chars()} the text begins. */
  public int from() {
    return from;
  }

  /** Where in {@link #chars()} the text ends. */
  public int length() {
    return chars.length();
  }

  /** Where in the source the character at {@code at} stands. */
  public int source(int at) {
    int piece = pieceOf(at);
    return sources[piece] + Math.max(0, at - starts[piece] - leads[piece]);
  }

  /** How many spaces at {@code at}, in the indentation of a line, are not in the source. */
  public int lead(int at) {
    int piece = pieceOf(at);
    return Math.max(0, starts[piece] + leads[piece] - at);
  }

  /** Whether what stands between two places stands in the source without a gap. */
  public boolean isWhole(int first, int last) {
    int piece = pieceOf(first);
    return first >= starts[piece] + leads[piece]
        && (piece + 1 == starts.length || last <= starts[piece + 1]);
  }

  private int pieceOf(int at) {
    if (starts.length == 1) {
      return 0;
    }
    int found = Arrays.binarySearch(starts, at);
    return found >= 0 ? found : -found - 2;
  }

  /** The curly brackets, where attribute lists may end. */
  public Braces braces() {
    if (braces == null) {
      braces = new Braces(chars, from);
    }
    return braces;
  }

  /** The lines that look like fences. */
  public FenceLines fenceLines() {
    if (fenceLines == null) {
      fenceLines = new FenceLines(chars, from);
    }
    return fenceLines;
  }

  /** The lines that end extensions. */
  public ExtensionEnds extensionEnds() {
    if (extensionEnds == null) {
      extensionEnds = new ExtensionEnds(chars, from);
    }
    return extensionEnds;
  }

  /**
   * Like {@link String#indexOf(String, int)}, but a search in vain is made once only, so that a
   * text full of unclosed comments is not read again for each.
   */
  @Override
  public int find(String needle, int start) {
    if (finder == null) {
      finder = new CachingFinder(chars);
    }
    return finder.find(needle, start);
  }

  /** The first vertical bar at or after {@code start}, or -1; quick where asked in order. */
  public int nextBar(int start) {
    if (start < barFrom || (bar >= 0 && bar < start)) {
      barFrom = start;
      bar = chars.indexOf('|', start);
    }
    return bar;
  }

  /** Puts together a container's text from parts of lines of the text around it. */
  public static final class Builder {
    private final ContainerText parent;

    /** For each piece where it stands in the parent, where that ends, and the spaces before it. */
    private final IntList parts = new IntList();

    private int length;

    /** A text of which nothing has been added yet. */
    public Builder(ContainerText parent) {
      this.parent = parent;
    }

    /** Adds a line: some spaces, and then a part of the parent that ends with its line end. */
    public void add(int from, int to, int spacesBefore) {
      int last = parts.size() - 2;
      if (spacesBefore == 0 && last > 0 && parts.get(last) == from && parent.starts.length == 1) {
        parts.set(last, to);
      } else {
        parts.add(from);
        parts.add(to);
        parts.add(spacesBefore);
      }
      length += spacesBefore + to - from;
    }

    /** Adds whole lines as they are. */
    public void addLines(int from, int to) {
      if (parent.starts.length == 1) {
        add(from, to, 0);
        return;
      }
      for (int at = from; at < to; ) {
        int next = Chars.nextLine(parent.chars, at);
        add(at, next, 0);
        at = next;
      }
    }

    /** The text of what has been added, which is at least one line. */
    public ContainerText build() {
      return parts.size() == 3 ? single() : several();
    }

    private ContainerText single() {
      int from = parts.get(0);
      int spaces = parts.get(2);
      String line = parent.chars.substring(from, parts.get(1));
      String chars = spaces == 0 ? line : " ".repeat(spaces) + line;
      return piece(chars, 0, spaces + parent.lead(from), parent.source(from));
    }

    private ContainerText several() {
      char[] chars = new char[length];
      int[] starts = new int[parts.size() / 3];
      int[] leads = new int[starts.length];
      int[] sources = new int[starts.length];
      int at = 0;
      for (int i = 0; i < starts.length; i++) {
        int from = parts.get(3 * i);
        int to = parts.get(3 * i + 1);
        int spaces = parts.get(3 * i + 2);
        starts[i] = at;
        leads[i] = spaces + parent.lead(from);
        sources[i] = parent.source(from);
        Arrays.fill(chars, at, at + spaces, ' ');
        at += spaces;
        parent.chars.getChars(from, to, chars, at);
        at += to - from;
      }
      return new ContainerText(new String(chars), 0, starts, leads, sources);
    }
  }
}
