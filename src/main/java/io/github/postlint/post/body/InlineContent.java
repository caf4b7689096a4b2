package io.github.postlint.post.body;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * What a generator makes of the text in a block: which characters readers see as they are written,
 * which of them are marks of something, and the links, images and tags among them. All numbers are
 * 0-based UTF-16 offsets in the text of the block.
 */
public final class InlineContent {
  /** A block of which nothing is known. */
  public static InlineContent unknown(String chars) {
    return new Builder(chars).hide(0, chars.length()).build();
  }

  /** A mark of something: of emphasis, of a link, of an attribute list. */
  private static final byte MARK = 0;

  /** Readers see it. */
  private static final byte VISIBLE = 1;

  /** Readers see it, without the backslash that stands before it. */
  private static final byte ESCAPED = 2;

  /** Part of code, a formula, a tag of HTML, an image, or the address of a link. */
  private static final byte HIDDEN = 3;

  private final String chars;
  private final byte[] roles;
  private final List<InlineLink> links;
  private final List<InlineTag> tags;
  private final BitSet labels;

  private InlineContent(Builder builder) {
    this.chars = builder.chars;
    this.roles = builder.roles;
    this.links = List.copyOf(builder.links);
    this.tags = List.copyOf(builder.tags);
    this.labels = builder.labels;
  }

  /** The text of the block. */
  public String chars() {
    return chars;
  }

  /** Whether the character is text or a mark of something, and no backslash stands before it. */
  public boolean isPlain(int at) {
    return roles[at] == VISIBLE || roles[at] == MARK;
  }

  /** Whether readers see the character as it is written, be it after a backslash. */
  public boolean isVisible(int at) {
    return roles[at] == VISIBLE || roles[at] == ESCAPED;
  }

  /** Whether readers see all characters from {@code from} to before {@code to}. */
  public boolean isVisible(int from, int to) {
    for (int at = from; at < to; at++) {
      if (!isVisible(at)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the character is text because of the backslash before it. */
  public boolean isEscaped(int at) {
    return roles[at] == ESCAPED;
  }

  /** The links and images whose addresses stand in parentheses, in the order of their ends. */
  public List<InlineLink> links() {
    return links;
  }

  /** Whether the character belongs to the words of a link, whatever defines its address. */
  public boolean isLabel(int at) {
    return labels.get(at);
  }

  /** The start tags of HTML, in order. */
  public List<InlineTag> tags() {
    return tags;
  }

  /** Square brackets that make no link and have no parenthesis after them, in order of ends. */
  public List<InlineBrackets> brackets() {
    List<InlineBrackets> found = new ArrayList<>();
    List<Integer> open = new ArrayList<>();
    for (int at = 0; at < roles.length; at++) {
      if (roles[at] != VISIBLE) {
        continue;
      }
      if (chars.charAt(at) == '[') {
        open.add(at);
      } else if (chars.charAt(at) == ']' && !open.isEmpty()) {
        int start = open.remove(open.size() - 1);
        boolean image = start > 0 && chars.charAt(start - 1) == '!' && isPlain(start - 1);
        if (at + 1 == roles.length || chars.charAt(at + 1) != '(') {
          found.add(new InlineBrackets(image, !open.isEmpty() || labels.get(start), start, at));
        }
      }
    }
    return found;
  }

  /** Notes what is found in a block, all of whose characters are marks at first. */
  public static final class Builder {
    private final String chars;
    private final byte[] roles;
    private final List<InlineLink> links = new ArrayList<>();
    private final List<InlineTag> tags = new ArrayList<>();
    private final BitSet labels = new BitSet();

    /**
     * @param chars the text of the block
     */
    public Builder(String chars) {
      this.chars = chars;
      this.roles = new byte[chars.length()];
    }

    /** Readers see these characters; the first without a backslash that makes text of it. */
    public Builder show(int from, int to) {
      Arrays.fill(roles, from, to, VISIBLE);
      if (from > 0 && to > from && chars.charAt(from - 1) == '\\' && roles[from - 1] == MARK) {
        roles[from] = ESCAPED;
      }
      return this;
    }

    /** These characters are part of something else than text. */
    public Builder hide(int from, int to) {
      Arrays.fill(roles, from, to, HIDDEN);
      return this;
    }

    /** The words of a link, whatever defines its address, stand from {@code from} to {@code to}. */
    public void label(int from, int to) {
      labels.set(from, to);
    }

    /** Adds a link or an image. */
    public void add(InlineLink link) {
      links.add(link);
    }

    /** Adds a start tag. */
    public void add(InlineTag tag) {
      tags.add(tag);
    }

    /** What has been noted. */
    public InlineContent build() {
      return new InlineContent(this);
    }
  }
}
