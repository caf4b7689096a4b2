package io.github.postlint.sweep;

import java.util.List;
import java.util.function.Consumer;

/** Searches a page for one kind of what should not be there, or is missing. */
@FunctionalInterface
interface HitFinder {
  List<HitFinder> ALL =
      List.of(
          new MarkHits(),
          new TableHits(),
          new CodeHits(),
          new HeadingHits(),
          new VanishedHits(),
          new SwallowedHits(),
          new AddressHits(),
          new LiquidHits(),
          new HeadHits());

  void find(SweptPage page, Consumer<Hit> hits);
}
