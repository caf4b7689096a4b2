package io.github.postlint.post.kramdown.fence;

import io.github.postlint.post.body.BrokenFence.Cause;
import io.github.postlint.post.body.CodeBlock;
import io.github.postlint.post.body.FenceWords;
import io.github.postlint.post.kramdown.scan.Chars;
import io.github.postlint.post.kramdown.scan.FenceLine;
import io.github.postlint.post.kramdown.scan.FenceLines;
import io.github.postlint.post.kramdown.scan.FenceOpener;
import io.github.postlint.post.kramdown.tree.Node;
import io.github.postlint.post.kramdown.tree.ParserState;
import io.github.postlint.post.kramdown.tree.Suspect;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tells why a line that looks like a fence opens no block, or that it is none. In doubt it says
 * nothing: what it reports fails a build.
 */
final class FenceDoctor {
  /** How many lines that belong to other blocks are skipped in search of the missing closer. */
  private static final int MAX_SKIPPED = 50;

  private final ParserState state;
  private final TreeMap<Integer, Integer> blocks = new TreeMap<>();
  private final IdentityHashMap<Node, CodeSpans> spans = new IdentityHashMap<>();

  FenceDoctor(ParserState state) {
    this.state = state;
    for (CodeBlock block : state.code) {
      blocks.put(block.span().start(), block.span().end());
    }
  }

  /** Null if readers may see what the author meant. */
  Diagnosis examine(Suspect suspect) {
    FenceLine line = suspect.line();
    String info = Diagnosis.info(suspect.text(), line);
    if (line.mixed() != line.run() || info.contains(isTilde(suspect) ? "~~" : "`")) {
      return null;
    }
    CodeSpans inParagraph = spans.computeIfAbsent(suspect.paragraph(), CodeSpans::new);
    if (inParagraph.mayCover(line.marker()) || endsWithinLine(suspect, inParagraph)) {
      return null;
    }
    FenceLine next = nextCandidate(suspect);
    if (FenceOpener.read(suspect.text().chars(), line.marker(), line.run()) == null) {
      boolean closed = next != null && isSame(suspect, next) && closes(suspect, next);
      return closed && FenceWords.isInfo(info) ? Diagnosis.ofInfo(suspect) : null;
    }
    if (info.isEmpty() ? isRuleOfTildes(suspect) : !FenceWords.isInfoWord(info)) {
      return null;
    }
    Cause cause = cause(suspect, next);
    return Diagnosis.of(cause, suspect, cause == Cause.UNCLOSED ? null : next);
  }

  private static boolean isTilde(Suspect suspect) {
    return suspect.text().chars().charAt(suspect.line().marker()) == '~';
  }

  /** Whether backticks after other text close a code span: meant as one, or seen as one. */
  private static boolean endsWithinLine(Suspect suspect, CodeSpans spans) {
    String chars = suspect.text().chars();
    int close = spans.close(suspect.line().marker(), suspect.line().run());
    return close >= 0
        && Chars.skipSpacesAndTabs(chars, chars.lastIndexOf('\n', close) + 1) != close;
  }

  /** A row of tildes below a title or above nothing is an ornament. */
  private static boolean isRuleOfTildes(Suspect suspect) {
    FenceLine line = suspect.line();
    return isTilde(suspect)
        && (suspect.paragraph().from() != line.line()
            || line.end() + 1 >= suspect.paragraph().to());
  }

  private FenceLine nextCandidate(Suspect suspect) {
    FenceLines lines = suspect.text().fenceLines();
    FenceLine next = lines.next(suspect.line().end());
    for (int skipped = 0; next != null && skipped < MAX_SKIPPED; skipped++) {
      boolean other = !isSame(suspect, next);
      if (next.mixed() == next.run() && !inBlock(suspect, next) && !(other && !next.bare())) {
        return next;
      }
      next = lines.next(next.end());
    }
    return null;
  }

  private boolean inBlock(Suspect suspect, FenceLine line) {
    int offset = suspect.text().source(line.marker());
    Map.Entry<Integer, Integer> block = blocks.floorEntry(offset);
    // An inverted block starts with the closer that is looked for.
    boolean opens =
        block != null && suspect.text().source(line.line()) == block.getKey() && line.bare();
    return block != null && block.getValue() > offset && !opens;
  }

  private static boolean isSame(Suspect suspect, FenceLine line) {
    String chars = suspect.text().chars();
    return chars.charAt(line.marker()) == chars.charAt(suspect.line().marker());
  }

  private boolean closes(Suspect suspect, FenceLine line) {
    return line.bare()
        && line.run() >= suspect.line().run()
        && line.indentedBy(suspect.text().chars(), state.fenceIndent());
  }

  private Cause cause(Suspect suspect, FenceLine next) {
    if (next == null) {
      return Cause.UNCLOSED;
    }
    if (!isSame(suspect, next)) {
      return Cause.OTHER_MARKER;
    }
    if (next.bare()) {
      return next.run() < suspect.line().run() ? Cause.SHORTER : Cause.INDENTED;
    }
    String rest = Diagnosis.info(suspect.text(), next);
    boolean attached = next.rest() == next.marker() + next.run();
    boolean opener = attached && FenceWords.isInfoWord(rest);
    boolean code = rest.indexOf('`') >= 0;
    return opener || code || next.run() < suspect.line().run()
        ? Cause.UNCLOSED
        : Cause.TRAILING_TEXT;
  }
}
