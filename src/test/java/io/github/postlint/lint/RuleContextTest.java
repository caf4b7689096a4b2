package io.github.postlint.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.postlint.TestSite;
import io.github.postlint.generator.Generators;
import io.github.postlint.site.Site;
import io.github.postlint.site.SiteOptions;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleContextTest {
  private record Shared(int number) {}

  private record Other(Shared shared) {}

  private final AtomicInteger made = new AtomicInteger();

  @TempDir Path folder;
  private RuleContext context;

  @BeforeEach
  void open() {
    Site site = Site.open(SiteOptions.of(folder), Generators::detect);
    context = new RuleContext(site, TestSite.NOW);
  }

  private Shared shared() {
    return context.once(Shared.class, () -> new Shared(made.incrementAndGet()));
  }

  @Test
  void itIsMadeOnce() {
    Shared first = shared();
    assertThat(shared()).isSameAs(first);
    assertThat(made).hasValue(1);
  }

  @Test
  void knowingMoreOfTheSiteIsNoOtherRun() {
    Shared first = shared();
    context = context.with(context.site());
    assertThat(shared()).isSameAs(first);
  }

  @Test
  void anotherRunMakesItAnew() {
    Shared first = shared();
    context = new RuleContext(context.site(), context.now());
    assertThat(shared()).isNotEqualTo(first);
  }

  @Test
  void oneThingMayBeMadeOfAnother() {
    Other other = context.once(Other.class, () -> new Other(shared()));
    assertThat(other.shared()).isSameAs(shared());
  }

  @Test
  void whatFailsIsTriedAgain() {
    assertThatThrownBy(
            () -> context.once(Shared.class, () -> new Shared(List.of(1).get(made.get() + 1))))
        .isInstanceOf(IndexOutOfBoundsException.class);
    made.set(-1);
    assertThat(shared().number()).isEqualTo(1);
  }

  @Test
  void threadsWaitForEachOther() throws Exception {
    ExecutorService executor = Executors.newFixedThreadPool(8);
    try {
      Callable<Shared> slow =
          () ->
              context.once(
                  Shared.class,
                  () -> {
                    LockSupport.parkNanos(1_000_000);
                    return new Shared(made.incrementAndGet());
                  });
      for (Future<Shared> one : executor.invokeAll(Collections.nCopies(200, slow))) {
        assertThat(one.get().number()).isEqualTo(1);
      }
    } finally {
      executor.shutdownNow();
    }
  }
}
