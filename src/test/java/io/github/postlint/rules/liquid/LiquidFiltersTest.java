package io.github.postlint.rules.liquid;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.Oracle;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Compares the table of filters with Ruby's. */
class LiquidFiltersTest {
  /** Filters that came after the Liquid of some machines. */
  private static final Set<String> NEWER =
      Set.of(
          "base64_decode",
          "base64_encode",
          "base64_url_safe_decode",
          "base64_url_safe_encode",
          "remove_last",
          "replace_last",
          "sum");

  @Test
  void filtersAreThoseOfLiquidAndJekyll() throws Exception {
    Map<String, String> ruby = new TreeMap<>();
    Oracle.run(getClass(), "filters.rb", "", "jekyll", "jekyll")
        .lines()
        .map(line -> line.split(" "))
        .forEach(parts -> ruby.put(parts[0], parts[1] + " " + parts[2]));
    Map<String, String> ours = new TreeMap<>();
    for (String name : LiquidFilters.ALL) {
      LiquidFilters.Arity arity = LiquidFilters.arity(name);
      ours.put(name, arity.min() + " " + arity.max());
    }
    Set<String> unknown = new TreeSet<>(ours.keySet());
    unknown.removeAll(ruby.keySet());
    assertThat(NEWER).containsAll(unknown);
    ours.keySet().removeAll(unknown);
    assertThat(ours).isEqualTo(ruby);
  }
}
