package io.github.postlint.site.tree;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.function.IntPredicate;

/**
 * A pattern of paths. All ways to match are followed side by side, so that a path takes at most as
 * many steps as both lengths multiplied, whatever the pattern.
 */
public final class NamePattern {
  private static final int NONE = -1;

  /** What a state waits for; null for a state that leads on without a character. */
  private final IntPredicate[] wanted;

  /** Whether a state is passed only where no dot follows. */
  private final boolean[] noDot;

  private final int[] next;
  private final int[] other;
  private final int shortest;

  private NamePattern(Builder builder) {
    int size = builder.size;
    this.wanted = Arrays.copyOf(builder.wanted, size);
    this.noDot = Arrays.copyOf(builder.noDot, size);
    this.next = Arrays.copyOf(builder.next, size);
    this.other = Arrays.copyOf(builder.other, size);
    this.shortest = builder.shortest();
  }

  /** Whether {@code text} as a whole matches. */
  public boolean matches(String text) {
    if (text.length() < shortest) {
      return false;
    }
    Walk walk = new Walk(text);
    walk.enter(0, 0);
    int at = 0;
    while (at < text.length() && walk.count > 0) {
      walk.step(at++);
    }
    return at == text.length() && walk.atEnd;
  }

  /** The states at which a walk over a text may be. */
  private final class Walk {
    private final String text;
    private int[] states = new int[next.length];
    private int[] before = new int[next.length];
    private final int[] seenAt = new int[next.length];
    private final int[] waiting = new int[2 * next.length + 1];
    private int count;
    private boolean atEnd;

    Walk(String text) {
      this.text = text;
    }

    void step(int at) {
      int[] swap = before;
      before = states;
      states = swap;
      int many = count;
      count = 0;
      atEnd = false;
      for (int i = 0; i < many; i++) {
        if (wanted[before[i]].test(text.charAt(at))) {
          enter(next[before[i]], at + 1);
        }
      }
    }

    void enter(int first, int at) {
      int size = 0;
      waiting[size++] = first;
      while (size > 0) {
        int state = waiting[--size];
        if (state == next.length) {
          atEnd = true;
        } else if (state != NONE && seenAt[state] != at + 1) {
          seenAt[state] = at + 1;
          if (wanted[state] != null) {
            states[count++] = state;
          } else if (!noDot[state] || at == text.length() || text.charAt(at) != '.') {
            waiting[size++] = other[state];
            waiting[size++] = next[state];
          }
        }
      }
    }
  }

  /** Puts a pattern together, from its start to its end. */
  public static final class Builder {
    private IntPredicate[] wanted = new IntPredicate[16];
    private boolean[] noDot = new boolean[16];
    private int[] next = new int[16];
    private int[] other = new int[16];
    private int size;
    private final Deque<Group> groups = new ArrayDeque<>();
    private int length;

    /** A group that is open: where its last alternative began, and which ones have ended. */
    private static final class Group {
      private int fork;
      private int ended = NONE;
      private final int before;
      private int least = Integer.MAX_VALUE;

      Group(int fork, int before) {
        this.fork = fork;
        this.before = before;
      }
    }

    /** Wants a character for which {@code test} holds. */
    public Builder one(IntPredicate test) {
      add(test);
      length++;
      return this;
    }

    /** Wants just this character. */
    public Builder one(char c) {
      return one(found -> found == c);
    }

    /** Wants any number of characters for which {@code test} holds. */
    public Builder any(IntPredicate test) {
      int fork = fork();
      add(test);
      next[size - 1] = fork;
      other[fork] = size;
      return this;
    }

    /** Wants no dot here. */
    public Builder noDot() {
      int at = fork();
      noDot[at] = true;
      return this;
    }

    /** Wants any number of folders with their slashes. */
    public Builder folders(IntPredicate first, IntPredicate others) {
      int fork = fork();
      add(first);
      any(others);
      add(c -> c == '/');
      next[size - 1] = fork;
      other[fork] = size;
      return this;
    }

    /** Begins a group of alternatives. */
    public Builder open() {
      groups.push(new Group(fork(), length));
      return this;
    }

    /** Whether a group is open. */
    public boolean isOpen() {
      return !groups.isEmpty();
    }

    /** Begins the next alternative of the group. */
    public Builder or() {
      Group group = groups.peek();
      endAlternative(group);
      other[group.fork] = size;
      group.fork = fork();
      return this;
    }

    /** Ends the group. */
    public Builder close() {
      Group group = groups.pop();
      endAlternative(group);
      for (int jump = group.ended; jump != NONE; ) {
        int earlier = other[jump];
        next[jump] = size;
        other[jump] = NONE;
        jump = earlier;
      }
      length = group.before + group.least;
      return this;
    }

    /** The pattern; groups that are still open end here. */
    public NamePattern build() {
      while (isOpen()) {
        close();
      }
      return new NamePattern(this);
    }

    private int shortest() {
      return length;
    }

    /** Alternatives that have ended are linked to each other until it is known where all lead. */
    private void endAlternative(Group group) {
      int jump = fork();
      other[jump] = group.ended;
      group.ended = jump;
      group.least = Math.min(group.least, length - group.before);
      length = group.before;
    }

    private int fork() {
      add(null);
      return size - 1;
    }

    private void add(IntPredicate test) {
      if (size == next.length) {
        wanted = Arrays.copyOf(wanted, 2 * size);
        noDot = Arrays.copyOf(noDot, 2 * size);
        next = Arrays.copyOf(next, 2 * size);
        other = Arrays.copyOf(other, 2 * size);
      }
      wanted[size] = test;
      next[size] = size + 1;
      other[size] = NONE;
      size++;
    }
  }
}
