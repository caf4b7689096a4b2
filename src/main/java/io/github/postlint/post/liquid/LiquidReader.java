package io.github.postlint.post.liquid;

import io.github.postlint.post.liquid.LiquidProblem.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the Liquid of a body as Liquid 5.4 with Jekyll 4.3's tags does; a test compares them. Goes
 * on after a mistake, where Liquid itself stops. Takes time in proportion to the length.
 */
public final class LiquidReader {
  private final String text;
  private final List<LiquidToken> all;
  private final EndTags endTags;
  private final OpenBlocks open = new OpenBlocks();
  private final List<LiquidToken> tokens = new ArrayList<>();
  private final List<LiquidToken> live = new ArrayList<>();
  private final List<LiquidBlock> blocks = new ArrayList<>();
  private final List<LiquidProblem> problems = new ArrayList<>();

  private LiquidReader(String text, List<LiquidToken> all) {
    this.text = text;
    this.all = all;
    this.endTags = new EndTags(all);
  }

  /**
   * Reads a text from {@code from} on.
   *
   * @param from 0-based UTF-16 offset; offsets in the result count from the start of the text
   */
  public static LiquidBody read(String text, int from) {
    List<LiquidToken> all = LiquidTokenizer.tokens(text, from);
    return all.isEmpty() ? LiquidBody.NONE : new LiquidReader(text, all).read();
  }

  private LiquidBody read() {
    int next = 0;
    while (next < all.size()) {
      next = take(next);
    }
    for (LiquidToken left : open.rest()) {
      unclosed(left);
    }
    return new LiquidBody(tokens, live, blocks, problems);
  }

  /** Reads the token of this index, with its content if it is raw; answers where to go on. */
  private int take(int index) {
    LiquidToken token = all.get(index);
    switch (token.kind()) {
      case OUTPUT -> add(token);
      case TAG -> {
        return tag(token, index);
      }
      default -> problem(Kind.UNFINISHED, token);
    }
    return index + 1;
  }

  private int tag(LiquidToken tag, int index) {
    String name = tag.name();
    add(tag);
    if (LiquidTags.isBranch(name)) {
      branch(tag);
    } else if (!Arguments.fit(tag)) {
      problem(Kind.ARGUMENTS, tag);
    }
    if (name.equals("raw")) {
      return raw(tag, index + 1);
    } else if (LiquidTags.BLOCKS.contains(name)) {
      open.push(tag);
    } else if (name.startsWith("end") && name.length() > 3) {
      end(tag, name.substring(3));
    } else if (!LiquidTags.SINGLE.contains(name) && !LiquidTags.isBranch(name)) {
      return unknown(tag, index);
    }
    return index + 1;
  }

  private void branch(LiquidToken tag) {
    if (open.top().equals("comment")) {
      return;
    }
    if (!LiquidTags.takes(open.top(), tag.name())) {
      problem(Kind.UNEXPECTED, tag);
    } else if (!Arguments.fit(tag)) {
      problem(Kind.ARGUMENTS, tag);
    }
  }

  private int raw(LiquidToken tag, int from) {
    for (int i = from; i < all.size(); i++) {
      Optional<LiquidToken> close = RawEnd.in(all.get(i), text);
      if (close.isPresent()) {
        tokens.add(close.get());
        blocks.add(new LiquidBlock(tag, close));
        return i + 1;
      }
    }
    unclosed(tag);
    return all.size();
  }

  private void end(LiquidToken tag, String name) {
    if (open.top().equals(name)) {
      blocks.add(new LiquidBlock(open.pop(), Optional.of(tag)));
    } else if (open.top().equals("comment") || endTags.isPlugins(name)) {
      return;
    } else if (open.contains(name)) {
      while (!open.top().equals(name)) {
        unclosed(open.pop());
      }
      blocks.add(new LiquidBlock(open.pop(), Optional.of(tag)));
    } else {
      problem(LiquidTags.BLOCKS.contains(name) ? Kind.UNEXPECTED : Kind.UNKNOWN_TAG, tag);
    }
  }

  /** A plugin's block may do with its content what it likes. */
  private int unknown(LiquidToken tag, int index) {
    if (open.top().equals("comment")) {
      return index + 1;
    }
    problem(Kind.UNKNOWN_TAG, tag);
    int end = endTags.next(tag.name(), index);
    if (end < 0) {
      return index + 1;
    }
    tokens.addAll(all.subList(index + 1, end + 1));
    blocks.add(new LiquidBlock(tag, Optional.of(all.get(end))));
    return end + 1;
  }

  private void add(LiquidToken token) {
    tokens.add(token);
    if (!open.contains("comment")) {
      live.add(token);
    }
  }

  private void unclosed(LiquidToken tag) {
    blocks.add(new LiquidBlock(tag, Optional.empty()));
    problem(Kind.UNCLOSED, tag);
  }

  private void problem(Kind kind, LiquidToken token) {
    problems.add(new LiquidProblem(kind, token));
  }
}
