package io.github.postlint.lint;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;

/** A list whose elements are made when they are asked for, each once. */
final class LazyList<T> extends AbstractList<T> implements RandomAccess {
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
