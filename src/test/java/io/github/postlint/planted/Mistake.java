package io.github.postlint.planted;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A kind of mistake.
 *
 * @param kind its name in the report
 * @param rules the rules that may name it
 * @param plant puts it into a post, if the post has a place for it
 */
record Mistake(String kind, Pattern rules, Plant plant) {

  /** Puts a mistake into a post. */
  interface Plant {
    Optional<Planted> into(SourcePost post, Random random);
  }

  static Mistake of(String kind, String rules, Plant plant) {
    return new Mistake(kind, Pattern.compile(rules), plant);
  }

  static Mistake added(String kind, String rules, String... blocks) {
    return Mistake.of(
        kind, rules, (post, random) -> post.with(blocks[random.nextInt(blocks.length)], random));
  }

  static Mistake changed(String kind, String rules, String pattern, UnaryOperator<String> change) {
    return Mistake.of(kind, rules, (post, random) -> post.change(pattern, random, change));
  }

  static Mistake inFront(String kind, String rules, String pattern, UnaryOperator<String> change) {
    return Mistake.of(kind, rules, (post, random) -> post.changeFront(pattern, random, change));
  }

  static Mistake inHeader(String kind, String rules, String pattern, UnaryOperator<String> change) {
    return Mistake.of(kind, rules, (post, random) -> post.changeHeader(pattern, random, change));
  }

  static Mistake inHead(String kind, String rules, String pattern, UnaryOperator<String> change) {
    return Mistake.of(kind, rules, (post, random) -> post.changeHead(pattern, random, change));
  }

  static List<Mistake> files() {
    return List.of(
        Mistake.of("bom", "encoding", (post, random) -> bytes("\uFEFF" + post.text(), "")),
        Mistake.of(
            "latin1", "encoding", (post, random) -> bytes(post.text() + "\ncaf", "\u00E9 x\n")),
        Mistake.of("nul", "encoding", (post, random) -> bytes(post.text() + "\nThe\0 end\n", "")));
  }

  private static Optional<Planted> bytes(String text, String latin) {
    byte[] first = text.getBytes(StandardCharsets.UTF_8);
    byte[] last = latin.getBytes(StandardCharsets.ISO_8859_1);
    byte[] all = new byte[first.length + last.length];
    System.arraycopy(first, 0, all, 0, first.length);
    System.arraycopy(last, 0, all, first.length, last.length);
    return Optional.of(new Planted(all));
  }

  /** Two letters of the first long word after the key change their places. */
  static String swapped(String line) {
    int from = line.indexOf(':', 1) + 1;
    return line.substring(0, from)
        + line.substring(from).replaceFirst("([a-z]{2})([a-z])(?!\\2)([a-z])([a-z]+)", "$1$3$2$4");
  }

  static String capitals(String line) {
    int from = line.indexOf(':', 1) + 1;
    Matcher word = Pattern.compile("[a-z]{4,}").matcher(line).region(from, line.length());
    return word.find()
        ? line.substring(0, word.start())
            + word.group().toUpperCase(Locale.ROOT)
            + line.substring(word.end())
        : line;
  }
}
