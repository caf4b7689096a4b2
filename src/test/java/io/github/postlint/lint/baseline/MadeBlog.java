package io.github.postlint.lint.baseline;

import io.github.postlint.TestSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * A blog of made-up posts, each of paragraphs and of mistakes that are known by the block in which
 * they stand, and edits as authors make them.
 */
final class MadeBlog {
  private static final String[] WORDS = {
    "rye",
    "oven",
    "barley",
    "crust",
    "and",
    "the",
    "slow",
    "yeast",
    "water",
    "stone",
    "mill",
    "in",
    "winter",
    "flour",
    "salt",
    "bakers",
    "know",
    "that",
    "bread",
    "rises",
    "overnight",
    "warm"
  };

  private final Random random;
  private final Map<String, List<Block>> posts = new TreeMap<>();

  /** What the mistakes that were mended said; to write the same anew would be to move it. */
  private final List<String> mended = new ArrayList<>();

  private int names;

  /** A block of a post; {@code old} where its mistake was there from the beginning. */
  private record Block(String text, String mistake, boolean old) {
    boolean isWrong() {
      return !mistake.isEmpty();
    }
  }

  MadeBlog(Random random) {
    this.random = random;
    for (int i = 0; i < 6; i++) {
      List<Block> blocks = new ArrayList<>();
      int count = 4 + random.nextInt(8);
      for (int j = 0; j < count; j++) {
        blocks.add(random.nextInt(3) == 0 ? mistake(true) : new Block(words(30), "", true));
      }
      posts.put(name(), blocks);
    }
  }

  private String name() {
    return "_posts/2026-01-" + (10 + names) + "-" + word() + "-" + names++ + ".md";
  }

  private String word() {
    return WORDS[random.nextInt(WORDS.length)];
  }

  private String words(int most) {
    StringBuilder words = new StringBuilder(word());
    for (int left = 3 + random.nextInt(most); left > 0; left--) {
      words.append(random.nextInt(9) == 0 ? '\n' : ' ').append(word());
    }
    return words.toString();
  }

  /** One mistake; posts have some that say the very same. */
  private Block mistake(boolean old) {
    String name = word();
    String mistake =
        switch (random.nextInt(4)) {
          case 0 -> "![](/images/" + name + ".png)";
          case 1 -> "![ ](" + name + ".jpg)";
          case 2 -> "<img src=\"/" + name + ".png\">";
          default -> "[" + name + "]()";
        };
    boolean alone = random.nextInt(3) == 0;
    String text = alone ? mistake : words(15) + " " + mistake + " " + words(15);
    return new Block(text, mistake, old);
  }

  /** Writes all posts and nothing else. */
  void write(Path root) throws IOException {
    try (var files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.delete(file);
      }
    }
    TestSite site = new TestSite(root).config("title: Bread\n");
    posts.forEach(
        (path, blocks) -> {
          StringBuilder text = new StringBuilder("---\ntitle: Bread\n---\n");
          blocks.forEach(block -> text.append('\n').append(block.text()).append('\n'));
          site.file(path, text.toString());
        });
  }

  /** The places of mistakes, as {@code path:line}. */
  List<String> mistakes(boolean old) {
    List<String> places = new ArrayList<>();
    posts.forEach(
        (path, blocks) -> {
          int line = 5;
          for (Block block : blocks) {
            if (block.isWrong() && block.old() == old) {
              String before = block.text().substring(0, block.text().indexOf(block.mistake()));
              places.add(path + ":" + (line + before.chars().filter(c -> c == '\n').count()));
            }
            line += 2 + (int) block.text().chars().filter(c -> c == '\n').count();
          }
        });
    return places;
  }

  /** Makes one edit at random, and says which. */
  String edit() {
    List<String> paths = List.copyOf(posts.keySet());
    String path = paths.get(random.nextInt(paths.size()));
    List<Block> blocks = posts.get(path);
    int at = random.nextInt(blocks.size());
    Block block = blocks.get(at);
    switch (random.nextInt(7)) {
      case 0 -> {
        blocks.add(random.nextInt(blocks.size()), blocks.remove(at));
        return "moved a block of " + path;
      }
      case 1 -> {
        blocks.replaceAll(this::reflowed);
        return "broke the lines of " + path;
      }
      case 2 -> {
        String name = name();
        posts.put(name, posts.remove(path));
        return "renamed " + path + " to " + name;
      }
      case 3 -> {
        blocks.add(at, new Block(words(40), "", false));
        return "wrote a paragraph in " + path;
      }
      case 4 -> {
        Block fresh = mistake(false);
        if (!mended.contains(fresh.mistake())) {
          blocks.add(random.nextInt(blocks.size() + 1), fresh);
        }
        return "made a mistake in " + path;
      }
      case 5 -> {
        if (block.isWrong()) {
          mended.add(block.mistake());
        }
        blocks.set(at, new Block(words(20), "", false));
        return "rewrote a block of " + path;
      }
      default -> {
        String text = word() + " " + block.text() + " " + word();
        blocks.set(at, new Block(text, block.mistake(), block.old()));
        return "added to a paragraph of " + path;
      }
    }
  }

  private Block reflowed(Block block) {
    StringBuilder text = new StringBuilder(block.text().replace('\n', ' '));
    int width = 20 + random.nextInt(60);
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean whole = text.charAt(i) == ' ' && !block.mistake().contains(" ");
      if (whole && i - start > width) {
        text.setCharAt(i, '\n');
        start = i;
      }
    }
    return new Block(text.toString(), block.mistake(), block.old());
  }
}
