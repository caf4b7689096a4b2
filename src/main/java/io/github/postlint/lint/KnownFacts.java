package io.github.postlint.lint;

import io.github.postlint.post.DocumentKind;
import io.github.postlint.site.DocumentCounts;
import io.github.postlint.site.PostFile;
import io.github.postlint.site.facts.Facts;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.RandomAccess;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;

/** The facts of all documents that could be read, each decoded once, when it is asked for. */
final class KnownFacts {
  private final List<DocumentKind> kinds;
  private final List<Facts> facts;

  private KnownFacts(List<DocumentKind> kinds, List<Facts> facts) {
    this.kinds = kinds;
    this.facts = facts;
  }

  /**
   * @param files those of the site
   * @param results one for each file
   */
  static KnownFacts of(List<PostFile> files, List<PostResult> results) {
    List<DocumentKind> kinds = new ArrayList<>(results.size());
    List<Supplier<Facts>> facts = new ArrayList<>(results.size());
    for (int i = 0; i < results.size(); i++) {
      if (results.get(i).facts().isPresent()) {
        kinds.add(files.get(i).kind());
        facts.add(results.get(i).facts().get());
      }
    }
    return new KnownFacts(kinds, new LazyList<>(facts));
  }

  /** Those of documents of some kinds, by path. */
  List<Facts> of(Set<DocumentKind> wanted) {
    if (wanted.containsAll(kinds.isEmpty() ? Set.of() : EnumSet.copyOf(kinds))) {
      return facts;
    }
    List<Supplier<Facts>> some = new ArrayList<>();
    for (int i = 0; i < kinds.size(); i++) {
      if (wanted.contains(kinds.get(i))) {
        int index = i;
        some.add(() -> facts.get(index));
      }
    }
    return new LazyList<>(some);
  }

  /** How many there are. */
  DocumentCounts counts() {
    return DocumentCounts.of(kinds);
  }

  /** A list whose elements are made when they are asked for, each once. */
  private static final class LazyList<T> extends AbstractList<T> implements RandomAccess {
    private final List<Supplier<T>> makers;
    private final AtomicReferenceArray<T> made;

    LazyList(List<Supplier<T>> makers) {
      this.makers = List.copyOf(makers);
      this.made = new AtomicReferenceArray<>(this.makers.size());
    }

    @Override
    public T get(int index) {
      T known = made.get(index);
      if (known != null) {
        return known;
      }
      made.compareAndSet(index, null, makers.get(index).get());
      return made.get(index);
    }

    @Override
    public int size() {
      return makers.size();
    }
  }
}
