package io.github.postlint.post.asciidoc.inline;

import io.github.postlint.post.asciidoc.line.DocumentAttributes;
import io.github.postlint.post.body.InlineContent;
import io.github.postlint.post.body.Reference;
import io.github.postlint.post.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * A text while substitutions work on it. What they have dealt with stands as signs that no other
 * takes for anything; each character knows where it comes from.
 */
final class Work {
  /** Stands for text that is passed through. */
  static final char PASSED = '\uE000';

  /** Stands for a part of a tag of HTML. */
  static final char TAG = '\uE001';

  /** How far a search goes in a text that has no end of what is looked for, in UTF-16 units. */
  static final int REACH = 2000;

  /** Something that the text refers to, at offsets of the original text. */
  record Target(Reference.Kind kind, String address, int from, int to) {}

  /** An id that the text gives to a place, at offsets of the original text. */
  record Id(String id, int from, int to) {}

  final String original;
  final DocumentAttributes attributes;
  final int moment;
  final List<Target> targets = new ArrayList<>();

  /** The targets that are ids or titles, and whether they have a text of their own. */
  final IdentityHashMap<Target, Boolean> crossReferences = new IdentityHashMap<>();

  private final BitSet hidden = new BitSet();

  final List<Id> ids = new ArrayList<>();
  final List<Id> undefined = new ArrayList<>();
  StringBuilder chars;
  private int[] origins;
  private final InlineContent.Builder content;

  Work(String original, DocumentAttributes attributes, int moment) {
    this.original = original;
    this.attributes = attributes;
    this.moment = moment;
    this.chars = new StringBuilder(original);
    this.content = new InlineContent.Builder(original);
    content.show(0, original.length());
  }

  int length() {
    return chars.length();
  }

  char at(int index) {
    return chars.charAt(index);
  }

  /** Where a character comes from. */
  int origin(int index) {
    if (origins == null) {
      return index;
    }
    return index < origins.length ? origins[index] : original.length();
  }

  /** Whether the text has these characters at a place. */
  boolean has(String word, int index) {
    if (index < 0 || index + word.length() > chars.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (chars.charAt(index + i) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Where a word begins at or after {@code from} and before {@code to}; -1 where it does not. */
  int find(String word, int from, int to) {
    int last = Math.min(to, length());
    for (int at = from; at < last; at++) {
      if (has(word, at)) {
        return at;
      }
    }
    return -1;
  }

  /** These characters are marks of something: readers do not see them. */
  void mark(int from, int to) {
    fill(from, to, TAG);
  }

  /** These characters are seen as they are, and no substitution looks at them any more. */
  void pass(int from, int to) {
    for (int i = from; i < to; i++) {
      chars.setCharAt(i, PASSED);
    }
    // What is passed through is not what readers are to see marks in.
    hideOriginal(from, to);
  }

  /** A backslash that readers do not see. */
  void drop(int index) {
    chars.setCharAt(index, TAG);
    hideOriginal(index, index + 1);
  }

  private void fill(int from, int to, char sign) {
    for (int i = from; i < to; i++) {
      chars.setCharAt(i, sign);
    }
    hideOriginal(from, to);
  }

  /** Readers do not see these characters as text: they are code, or passed through. */
  void hideOriginal(int from, int to) {
    if (from < to) {
      int start = origin(from);
      int end = Math.max(start, Math.min(original.length(), origin(to - 1) + 1));
      content.hide(start, end);
      hidden.set(start, end);
    }
  }

  /** Whether readers do not see a character as text, as far as substitutions have come. */
  boolean isHidden(int index) {
    return hidden.get(origin(index));
  }

  /** Puts a value in the place of a part of the text. */
  void replaceAll(List<Replacement> replacements) {
    StringBuilder replaced = new StringBuilder();
    int[] places =
        new int[chars.length() + replacements.stream().mapToInt(r -> r.value().length()).sum()];
    int at = 0;
    for (Replacement replacement : replacements) {
      at = copy(at, replacement.from(), replaced, places);
      int place = origin(replacement.from());
      Arrays.fill(
          places, replaced.length(), replaced.length() + replacement.value().length(), place);
      replaced.append(replacement.value());
      hideOriginal(replacement.from(), replacement.to());
      at = replacement.to();
    }
    copy(at, chars.length(), replaced, places);
    chars = replaced;
    origins = Arrays.copyOf(places, replaced.length());
  }

  private int copy(int from, int to, StringBuilder replaced, int[] places) {
    for (int i = from; i < to; i++) {
      places[replaced.length()] = origin(i);
      replaced.append(chars.charAt(i));
    }
    return to;
  }

  /** The part of a text that is to be replaced, at offsets of the text as it is. */
  record Replacement(int from, int to, String value) {}

  /** Notes that the text refers to a place in a document by its id or its title. */
  void crossRefer(String address, int from, int to, boolean labelled) {
    refer(Reference.Kind.LINK, address, from, to);
    Target target = targets.get(targets.size() - 1);
    crossReferences.put(target, labelled);
  }

  /**
   * An address that stands in the text, with what is passed through in it, without the marks that
   * pass it. One that is not written so in the text has nothing passed through.
   */
  private String passed(String part, int from, int to) {
    int start = to - part.length();
    if (part.indexOf(PASSED) < 0 || start < from || !chars.substring(start, to).equals(part)) {
      return part;
    }
    StringBuilder whole = new StringBuilder();
    int at = start;
    while (at < to) {
      int end = at;
      while (end < to && chars.charAt(end) == PASSED) {
        end++;
      }
      if (end > at) {
        whole.append(PassedText.of(original.substring(origin(at), origin(end - 1) + 1)));
        at = end;
      } else {
        whole.append(chars.charAt(at++));
      }
    }
    return whole.toString();
  }

  /** Notes that the text refers to something. */
  void refer(Reference.Kind kind, String written, int from, int to) {
    String address = passed(written, from, to);
    String replaced = address.replace("...", "\u2026\u200b").replace("&amp;", "&");
    targets.add(
        new Target(kind, replaced, origin(from), to > from ? origin(to - 1) + 1 : origin(from)));
  }

  /** Notes an id. */
  void name(String id, int from, int to) {
    ids.add(new Id(id, origin(from), origin(to - 1) + 1));
  }

  /** What readers see of the text. */
  InlineContent content() {
    return content.build();
  }

  /** Where characters of the original text stand, within it. */
  Span span(int from, int to) {
    return new Span(origin(from), origin(to - 1) + 1);
  }

  /** Whether a character is a letter, a digit or a low line. */
  static boolean isWord(char c) {
    return Character.isLetterOrDigit(c)
        || c == '_'
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
