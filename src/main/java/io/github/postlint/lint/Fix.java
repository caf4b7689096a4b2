package io.github.postlint.lint;

import io.github.postlint.post.text.LineTable;
import io.github.postlint.post.text.Position;
import io.github.postlint.post.text.Range;
import io.github.postlint.site.facts.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Replacements that remove a finding, or another name of the file that does.
 *
 * @param title what the fix does, in a few words that begin with a verb
 * @param safety whether it may be made without asking the author
 * @param replacements of the file as it was read; they do not overlap
 * @param elsewhere what is replaced in other documents at the same time, once for each
 * @param name the path that the file gets, relative to the site, with {@code /} between folders;
 *     empty where it keeps its own
 */
public record Fix(
    String title,
    Safety safety,
    List<Replacement> replacements,
    List<Part> elsewhere,
    Optional<String> name) {

  /** Words that mean the same in quotation marks and without, in YAML as in other formats. */
  private static final Pattern WORD =
      Pattern.compile("(?!(?i:true|false|yes|no|on|off|null|y|n)\\z)\\p{L}[\\p{L}\\p{N}_-]*");

  /** What can stand in quotation marks of either kind, in each format, as it is. */
  private static final Pattern QUOTABLE = Pattern.compile("[^\"'\\\\\\p{Cntrl}]*");

  /** The beginning of a line up to an item of a list. */
  private static final Pattern BEFORE_ITEM = Pattern.compile(".*[\\[,]\\s*|\\s*-\\s+");

  /** Copies the lists. */
  public Fix {
    replacements = List.copyOf(replacements);
    elsewhere = List.copyOf(elsewhere);
  }

  /** A fix of one file. */
  public Fix(String title, Safety safety, List<Replacement> replacements) {
    this(title, safety, replacements, List.of());
  }

  /** A fix of several files, which keep their names. */
  public Fix(String title, Safety safety, List<Replacement> replacements, List<Part> elsewhere) {
    this(title, safety, replacements, elsewhere, Optional.empty());
  }

  /**
   * Another name for the file. Who makes the fix writes it wherever the site names the file.
   *
   * @param path the file's path then, relative to the site
   */
  public static Fix ofName(String path, Safety safety) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return new Fix(
        "Rename the file to \"" + name + "\"", safety, List.of(), List.of(), Optional.of(path));
  }

  /**
   * Another word in the place of a name or a value of front matter, which is unsafe since the word
   * is guessed. Empty where the place does not hold just the word that is written, or where it is
   * not certain how another is written there.
   *
   * @param place a stretch of one line
   */
  public static Optional<Fix> ofWord(Place place, String written, String meant) {
    return replacement(place, written, meant)
        .map(one -> new Fix("Write \"" + meant + "\"", Safety.UNSAFE, List.of(one)));
  }

  /**
   * Another word in the place of one that several documents have, as {@link #ofWord} has it for
   * one. Empty where it can be replaced in some of them only.
   *
   * @param places at least one; the first is where the finding is
   */
  public static Optional<Fix> ofWord(List<Place> places, String written, String meant) {
    Map<String, List<Replacement>> files = new LinkedHashMap<>();
    for (Place place : places) {
      Optional<Replacement> one = replacement(place, written, meant);
      if (one.isEmpty()) {
        return Optional.empty();
      }
      files.computeIfAbsent(place.path(), path -> new ArrayList<>()).add(one.get());
    }
    List<Replacement> here = files.remove(places.get(0).path());
    List<Part> elsewhere =
        files.entrySet().stream().map(file -> new Part(file.getKey(), file.getValue())).toList();
    return Optional.of(new Fix("Write \"" + meant + "\"", Safety.UNSAFE, here, elsewhere));
  }

  /**
   * Another text in the place of a part of what is written. Empty where the part is not there, or
   * several times.
   *
   * @param place a stretch of one line
   * @param safety whether what is written instead is certain
   */
  public static Optional<Fix> ofPart(Place place, String part, String by, Safety safety) {
    String source = source(place).orElse("");
    int at = part.isEmpty() ? -1 : source.indexOf(part);
    if (at < 0 || source.indexOf(part, at + 1) >= 0) {
      return Optional.empty();
    }
    Position start = place.range().start();
    int from = start.column() + at;
    Range range =
        new Range(
            new Position(start.line(), from), new Position(start.line(), from + part.length()));
    Replacement replacement = new Replacement(range, by);
    return Optional.of(new Fix("Write \"" + by + "\"", safety, List.of(replacement)));
  }

  private static Optional<Replacement> replacement(Place place, String written, String meant) {
    return source(place)
        .flatMap(source -> word(place, source, written, meant))
        .map(text -> new Replacement(place.range(), text));
  }

  /** What is written at a place; empty where not all of it is known. */
  private static Optional<String> source(Place place) {
    int from = place.range().start().column() - 1;
    int to = place.range().end().column() - 1;
    boolean here =
        place.range().start().line() == place.range().end().line() && to <= place.line().length();
    return here ? Optional.of(place.line().substring(from, to)) : Optional.empty();
  }

  private static Optional<String> word(Place place, String source, String written, String meant) {
    if (!QUOTABLE.matcher(written + meant).matches()) {
      return Optional.empty();
    }
    for (String mark : List.of("\"", "'")) {
      if (source.equals(mark + written + mark)) {
        return Optional.of(mark + meant + mark);
      }
    }
    boolean plain = WORD.matcher(meant).matches();
    String before = place.line().substring(0, place.range().start().column() - 1);
    boolean certain =
        BEFORE_ITEM.matcher(before).matches() || (plain && WORD.matcher(written).matches());
    return source.equals(written) && certain
        ? Optional.of(plain ? meant : "\"" + meant + "\"")
        : Optional.empty();
  }

  /** The replacements as edits of the text, in their order. */
  public List<TextEdit> edits(LineTable lines) {
    return Replacement.edits(replacements, lines);
  }

  /**
   * All that is replaced, file by file.
   *
   * @param path where the finding is
   */
  public List<Part> parts(String path) {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part(path, replacements));
    parts.addAll(elsewhere);
    return parts;
  }

  /** The text with the replacements made. */
  public String apply(String text) {
    return TextEdit.apply(text, edits(new LineTable(text)));
  }

  /**
   * What a fix replaces in one file.
   *
   * @param path relative to the site, with {@code /} between folders
   * @param replacements of the file as it was read; they do not overlap
   */
  public record Part(String path, List<Replacement> replacements) {

    /** Copies the list. */
    public Part {
      replacements = List.copyOf(replacements);
    }

    /** The replacements as edits of the file's text, in their order. */
    public List<TextEdit> edits(LineTable lines) {
      return Replacement.edits(replacements, lines);
    }
  }
}
