package io.github.postlint.post.kramdown.block;

import io.github.postlint.post.body.CodeBlock;
import io.github.postlint.post.kramdown.scan.Chars;
import io.github.postlint.post.kramdown.scan.Closers;
import io.github.postlint.post.kramdown.scan.ContainerText;
import io.github.postlint.post.kramdown.scan.FenceLine;
import io.github.postlint.post.kramdown.scan.FenceOpener;
import io.github.postlint.post.kramdown.tree.BlockType;
import io.github.postlint.post.kramdown.tree.Fence;
import io.github.postlint.post.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Code between two lines of backticks or tildes. */
final class FencedCode implements BlockParser {
  /** Longer mixtures of backticks and tildes are tried no further; pure runs have no limit. */
  private static final int MAX_MIXED = 100;

  @Override
  public String marks() {
    return "`~";
  }

  @Override
  public boolean read(BlockCursor cursor) {
    FenceLine line = candidate(cursor);
    return line != null
        && (line.mixed() == line.run() ? readPure(cursor, line) : readMixed(cursor, line));
  }

  /** The line at the cursor if its markers make kramdown look for a closer, else null. */
  static FenceLine candidate(BlockCursor cursor) {
    String chars = cursor.chars;
    int indent = cursor.state.fenceIndent();
    int marker = cursor.at + Chars.spaces(chars, cursor.at, indent);
    char first = Chars.at(chars, marker);
    if (first != '~' && !(first == '`' && cursor.state.gfm())) {
      return null;
    }
    return pureIfKramdown(cursor, FenceLine.at(chars, cursor.at));
  }

  private static FenceLine pureIfKramdown(BlockCursor cursor, FenceLine line) {
    if (line == null || cursor.state.gfm() || line.mixed() == line.run()) {
      return line;
    }
    return line.run() < FenceLine.MIN_RUN
        ? null
        : new FenceLine(
            line.line(),
            line.marker(),
            line.run(),
            line.run(),
            line.marker() + line.run(),
            line.end());
  }

  /** Any closer that fits fewer markers fits the shorter runs too, so one length decides. */
  private static boolean readPure(BlockCursor cursor, FenceLine line) {
    String marker = String.valueOf(cursor.chars.charAt(line.marker()));
    Closers closers = cursor.text.fenceLines().closers(marker, cursor.state.fenceIndent());
    FenceOpener whole = FenceOpener.read(cursor.chars, line.marker(), line.run());
    if (whole != null && closers.longest(whole.content()) >= line.run()) {
      return add(cursor, line, whole, closers);
    }
    FenceOpener lessOne = FenceOpener.read(cursor.chars, line.marker(), line.run() - 1);
    if (lessOne == null) {
      return false;
    }
    int run = Math.min(line.run() - 1, closers.longest(lessOne.content()));
    int info = line.marker() + run;
    FenceOpener opener = new FenceOpener(run, info, lessOne.infoEnd(), lessOne.content());
    return run >= FenceLine.MIN_RUN && add(cursor, line, opener, closers);
  }

  private static boolean readMixed(BlockCursor cursor, FenceLine line) {
    for (int run = Math.min(line.mixed(), MAX_MIXED); run >= FenceLine.MIN_RUN; run--) {
      FenceOpener opener = FenceOpener.read(cursor.chars, line.marker(), run);
      if (opener == null) {
        continue;
      }
      String marker = cursor.chars.substring(line.marker(), line.marker() + run);
      Closers closers = cursor.text.fenceLines().closers(marker, cursor.state.fenceIndent());
      if (closers.longest(opener.content()) >= run) {
        return add(cursor, line, opener, closers);
      }
    }
    return false;
  }

  private static boolean add(
      BlockCursor cursor, FenceLine line, FenceOpener opener, Closers closers) {
    ContainerText text = cursor.text;
    FenceLine closer = closers.first(opener.content(), opener.run());
    List<Integer> lines = new ArrayList<>();
    for (int at = opener.content(); at < closer.line(); at = Chars.nextLine(cursor.chars, at)) {
      lines.add(text.source(at));
    }
    CodeBlock block =
        new CodeBlock(
            CodeBlock.Kind.FENCED,
            new Span(text.source(cursor.at), text.source(closer.end())),
            new Span(text.source(opener.infoStart()), text.source(opener.infoEnd())),
            opener.language(cursor.chars),
            cursor.chars.substring(opener.content(), closer.line()),
            lines);
    cursor.state.code.add(block);
    Fence fence = new Fence(text, line, closer, opener.content(), opener.run(), block);
    if (cursor.state.footnotes == 0) {
      cursor.state.fences.add(fence);
    }
    cursor.add(BlockType.FENCED_CODE, Math.min(cursor.chars.length(), closer.end() + 1));
    return true;
  }
}
