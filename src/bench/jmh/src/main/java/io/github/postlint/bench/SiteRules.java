package io.github.postlint.bench;

import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.SiteRule;
import io.github.postlint.site.Facts;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The rules across posts, over the facts of a blog of so many posts with 3,000 tags and a permalink
 * each: time for a site. Twice the posts shall take twice the time, no more.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class SiteRules {

  @Param({"5000", "10000", "20000"})
  public int posts;

  /** One rule, or all of them. */
  @Param({"all", "link-internal", "tag-variant", "tag-typo", "permalink-duplicate"})
  public String rule;

  private List<Facts> facts;
  private RuleContext context;
  private List<SiteRule> all;

  @Setup
  public void read() {
    Blog blog = new Blog(Blog.folder("sites").resolve(String.valueOf(posts)));
    facts = blog.lint().posts();
    context = blog.context();
    all = rules();
    if (facts.size() != posts || all.isEmpty()) {
      throw new IllegalStateException(facts.size() + " posts, " + all.size() + " rules");
    }
  }

  @Benchmark
  public int check() {
    Counter counter = new Counter();
    for (SiteRule one : all) {
      one.check(facts, context, counter);
    }
    return counter.count();
  }

  private List<SiteRule> rules() {
    return Blog.rules(SiteRule.class).stream()
        .filter(one -> rule.equals("all") || rule.equals(one.id()))
        .toList();
  }
}
