package io.github.postlint.merge;

import io.github.postlint.site.facts.TextFact;
import io.github.postlint.site.terms.MergeKey;
import io.github.postlint.site.terms.Vocabulary;
import io.github.postlint.site.terms.VocabularyEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives the tag that stays the others as aliases, in the text of a vocabulary, and takes the
 * others' own entries out. Pages of aliases lead on to the tag, so that links to the old ones still
 * work.
 */
public final class VocabularyMerge {
  private final MergedTags tags;
  private final Vocabulary vocabulary;
  private final List<String> lines;

  /**
   * @param text the vocabulary's text, of which {@code vocabulary} was read
   */
  public VocabularyMerge(MergedTags tags, Vocabulary vocabulary, String text) {
    this.tags = tags;
    this.vocabulary = vocabulary;
    this.lines = new ArrayList<>(List.of(text.split("\n", -1)));
  }

  /** The new text; empty where it would be the same. */
  public Optional<String> text() {
    String before = String.join("\n", lines);
    Optional<VocabularyEntry> kept = entry(tags.kept());
    List<String> aliases =
        tags.others().stream()
            .filter(other -> !tags.kept().equals(other))
            .filter(other -> kept.stream().noneMatch(one -> has(one, other)))
            .toList();
    List<VocabularyEntry> gone =
        vocabulary.entries().stream()
            .filter(one -> tags.goes(one.key().text()) && !kept.equals(Optional.of(one)))
            .toList();
    // From the end, so that the lines before stay where they are.
    List<Change> changes = new ArrayList<>();
    gone.forEach(one -> changes.add(new Change(line(one), () -> remove(one))));
    if (!aliases.isEmpty()) {
      changes.add(
          kept.map(one -> new Change(line(one), () -> add(one, aliases)))
              .orElseGet(() -> new Change(lines.size(), () -> append(aliases))));
    }
    changes.sort((a, b) -> b.line() - a.line());
    changes.forEach(change -> change.made().run());
    String after = String.join("\n", lines);
    return after.equals(before) ? Optional.empty() : Optional.of(after);
  }

  private record Change(int line, Runnable made) {}

  private Optional<VocabularyEntry> entry(String tag) {
    return vocabulary.entries().stream().filter(one -> one.key().text().equals(tag)).findFirst();
  }

  private static boolean has(VocabularyEntry entry, String tag) {
    String key = MergeKey.of(tag);
    return entry.aliases().stream().anyMatch(alias -> MergeKey.of(alias.text()).equals(key));
  }

  /** The 0-based line of an entry's key. */
  private static int line(VocabularyEntry entry) {
    return entry.key().place().range().start().line() - 1;
  }

  private void remove(VocabularyEntry entry) {
    int from = line(entry);
    int to = from + 1;
    while (to < lines.size()
        && (lines.get(to).isBlank() ? to + 1 < lines.size() : isIndented(to))) {
      to++;
    }
    lines.subList(from, to).clear();
  }

  private boolean isIndented(int line) {
    return lines.get(line).startsWith(" ") || lines.get(line).startsWith("\t");
  }

  private void add(VocabularyEntry entry, List<String> aliases) {
    if (entry.aliases().isEmpty()) {
      int next = line(entry) + 1;
      boolean more = next < lines.size() && isIndented(next);
      String indent = more ? lines.get(next).replaceFirst("\\S.*$", "") : "  ";
      lines.add(next, indent + "aliases: [" + quoted(aliases) + "]");
      return;
    }
    TextFact last = entry.aliases().get(entry.aliases().size() - 1);
    int line = last.place().range().end().line() - 1;
    int column = last.place().range().end().column() - 1;
    String text = lines.get(line);
    if (text.strip().startsWith("- ")) {
      String indent = text.substring(0, text.indexOf('-'));
      aliases.forEach(alias -> lines.add(line + 1, indent + "- " + quoted(List.of(alias))));
    } else {
      lines.set(line, text.substring(0, column) + ", " + quoted(aliases) + text.substring(column));
    }
  }

  private void append(List<String> aliases) {
    boolean ended = lines.get(lines.size() - 1).isEmpty();
    int at = ended ? lines.size() - 1 : lines.size();
    lines.addAll(
        at,
        List.of(
            quoted(List.of(tags.kept())) + ":",
            "  label: " + quoted(List.of(tags.kept())),
            "  aliases: [" + quoted(aliases) + "]"));
  }

  private static String quoted(List<String> texts) {
    return String.join(
        ", ",
        texts.stream()
            .map(text -> "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"")
            .toList());
  }
}
