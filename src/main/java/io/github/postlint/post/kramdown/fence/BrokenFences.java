package io.github.postlint.post.kramdown.fence;

import io.github.postlint.post.body.BrokenFence;
import io.github.postlint.post.body.BrokenFence.Cause;
import io.github.postlint.post.body.FenceWords;
import io.github.postlint.post.kramdown.scan.Chars;
import io.github.postlint.post.kramdown.scan.FenceLine;
import io.github.postlint.post.kramdown.scan.FenceLines;
import io.github.postlint.post.kramdown.tree.Fence;
import io.github.postlint.post.kramdown.tree.ParserState;
import io.github.postlint.post.kramdown.tree.Suspect;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Goes through the fences of a body from the top and reports those that break, once: the closer
 * that a broken fence leaves after looks like a fence too.
 */
public final class BrokenFences {
  private final FenceDoctor doctor;
  private final List<BrokenFence> found = new ArrayList<>();
  private final Set<Integer> explained = new HashSet<>();

  /** The marker of a reported fence whose closer, if it has one, is still to come; else 0. */
  private char waiting;

  private BrokenFences(ParserState state) {
    doctor = new FenceDoctor(state);
  }

  /** The broken fences of a body whose blocks have been read, in the order of their openers. */
  public static List<BrokenFence> of(ParserState state) {
    if (state.suspects.isEmpty() && state.fences.isEmpty()) {
      return List.of();
    }
    TreeMap<Integer, Object> lines = new TreeMap<>();
    for (Suspect suspect : state.suspects) {
      lines.put(suspect.text().source(suspect.line().marker()), suspect);
    }
    for (Fence fence : state.fences) {
      lines.put(fence.text().source(fence.opener().marker()), fence);
    }
    BrokenFences result = new BrokenFences(state);
    for (Map.Entry<Integer, Object> line : lines.entrySet()) {
      if (line.getValue() instanceof Fence fence) {
        result.visit(fence);
      } else {
        result.visit((Suspect) line.getValue(), line.getKey());
      }
    }
    return result.found;
  }

  private void visit(Suspect suspect, int offset) {
    if (explained.contains(offset)) {
      return;
    }
    char marker = suspect.text().chars().charAt(suspect.line().marker());
    if (suspect.line().bare() && waiting == marker) {
      waiting = 0;
      return;
    }
    Diagnosis diagnosis = doctor.examine(suspect);
    if (diagnosis == null) {
      return;
    }
    found.add(diagnosis.fence());
    if (diagnosis.culprit() >= 0) {
      explained.add(diagnosis.culprit());
      waiting = 0;
    } else {
      waiting = marker;
    }
  }

  private void visit(Fence fence) {
    FenceLine inner = innerOpener(fence);
    char marker = fence.text().chars().charAt(fence.opener().marker());
    boolean leftover = waiting == marker && fence.opener().bare();
    if (inner == null) {
      // A block between a left-over closer and the next opener leaves that one's closer over.
      return;
    }
    if (leftover) {
      waiting = 0;
      return;
    }
    found.add(
        new BrokenFence(
            Cause.CLOSED_BY_OPENER,
            Diagnosis.span(fence.text(), fence.opener()),
            Diagnosis.span(fence.text(), inner)));
  }

  /**
   * The first line in the code that opens another block of the same kind, or null. Where it stands
   * further in than the block's opener, it may be part of what the code shows; it is not where the
   * line that closed the block was meant for one of them.
   */
  private static FenceLine innerOpener(Fence fence) {
    if (fence.run() != fence.opener().run() || FenceWords.mayShowFences(fence.code().language())) {
      return null;
    }
    FenceLines lines = fence.text().fenceLines();
    String indentation = indentation(fence, fence.opener());
    String closing = indentation(fence, fence.closer());
    FenceLine first = null;
    FenceLine line = lines.next(fence.content());
    while (line != null && line.line() < fence.closer().line()) {
      if (opensLike(fence, line)) {
        first = first == null ? line : first;
        String own = indentation(fence, line);
        if (own.equals(indentation) || own.equals(closing)) {
          return own.equals(indentation) ? line : first;
        }
      }
      line = lines.next(line.end());
    }
    return null;
  }

  private static String indentation(Fence fence, FenceLine line) {
    return fence.text().chars().substring(line.line(), line.marker());
  }

  private static boolean opensLike(Fence fence, FenceLine line) {
    String chars = fence.text().chars();
    FenceLine opener = fence.opener();
    return chars.charAt(line.marker()) == chars.charAt(opener.marker())
        && line.run() >= opener.run()
        && line.mixed() == line.run()
        && FenceWords.isLanguage(Diagnosis.info(fence.text(), line))
        && hasInk(chars, line.end(), fence.closer().line());
  }

  private static boolean hasInk(String chars, int from, int to) {
    return Chars.skipWhite(chars, from) < to;
  }
}
