package io.github.postlint.bench;

import io.github.postlint.lint.PostRule;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.post.Post;
import io.github.postlint.post.Source;
import io.github.postlint.post.TextBlock;
import io.github.postlint.post.liquid.LiquidBody;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What is read of a post's body, and the rules: time for one post. A post reads each part once and
 * keeps it, so every invocation gets new posts, with the parts before the measured one read.
 */
@BenchmarkMode(Mode.AverageTime)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Bodies {
  static final int POSTS = 200;

  /** Posts of which a given number of parts has been read. */
  @State(Scope.Benchmark)
  public abstract static class Posts {
    private Blog blog;
    private List<Source> sources;
    List<Post> posts;

    @Setup(Level.Trial)
    public void open() throws IOException {
      blog = new Blog(Blog.folder("blog"));
      sources = blog.sources(POSTS);
    }

    @Setup(Level.Invocation)
    public void parse() {
      posts = sources.stream().map(blog::parse).toList();
      posts.forEach(this::prepare);
    }

    RuleContext context() {
      return blog.context();
    }

    abstract void prepare(Post post);
  }

  /** Front matter only. */
  public static class Parsed extends Posts {
    @Override
    void prepare(Post post) {}
  }

  /** Front matter and Liquid. */
  public static class WithLiquid extends Posts {
    @Override
    void prepare(Post post) {
      LiquidBody.of(post.template());
    }
  }

  /** Front matter, Liquid and blocks. */
  public static class WithBlocks extends Posts {
    @Override
    void prepare(Post post) {
      LiquidBody.of(post.template());
      post.blocks();
    }
  }

  /** Everything that several rules share. */
  public static class WithAll extends Posts {
    /** The rules that a post decides by itself, one at a time, or all of them. */
    @Param({
      "all",
      "encoding",
      "front-matter-coercion",
      "fence-unclosed",
      "fence-content",
      "liquid-in-code",
      "liquid-syntax",
      "ial-orphan",
      "link-syntax",
      "heading-space",
      "heading-level",
      "blank-line",
      "inline-unbalanced"
    })
    public String rule;

    List<PostRule> rules;

    @Setup(Level.Trial)
    public void choose() {
      rules =
          Blog.rules(PostRule.class).stream()
              .filter(one -> rule.equals("all") || rule.equals(one.id()))
              .toList();
      if (rules.isEmpty()) {
        throw new IllegalStateException("There is no rule " + rule + " for posts.");
      }
    }

    @Override
    void prepare(Post post) {
      readAll(post);
    }
  }

  @Benchmark
  @OperationsPerInvocation(POSTS)
  public void liquid(Parsed state, Blackhole hole) {
    for (Post post : state.posts) {
      hole.consume(LiquidBody.of(post.template()));
    }
  }

  /** The blocks of kramdown: code, and fences that make none. */
  @Benchmark
  @OperationsPerInvocation(POSTS)
  public void blocks(WithLiquid state, Blackhole hole) {
    for (Post post : state.posts) {
      hole.consume(post.blocks());
    }
  }

  /** Paragraphs, headings, and the marks inside them that have no partner. */
  @Benchmark
  @OperationsPerInvocation(POSTS)
  public void spans(WithBlocks state, Blackhole hole) {
    for (Post post : state.posts) {
      for (TextBlock block : post.outline().texts()) {
        hole.consume(post.inline(block));
        hole.consume(post.looseMarks(block));
      }
    }
  }

  /** Links, images, and the places to which links can lead. */
  @Benchmark
  @OperationsPerInvocation(POSTS)
  public void links(WithBlocks state, Blackhole hole) {
    for (Post post : state.posts) {
      hole.consume(post.references());
      hole.consume(post.anchors());
    }
  }

  /** The rules alone: what they share has been read. */
  @Benchmark
  @OperationsPerInvocation(POSTS)
  public int rules(WithAll state) {
    Counter counter = new Counter();
    for (Post post : state.posts) {
      for (PostRule rule : state.rules) {
        rule.check(post, state.context(), counter);
      }
    }
    return counter.count();
  }

  /** A post as a run reads it: everything after the front matter, and all rules. */
  @Benchmark
  @OperationsPerInvocation(POSTS)
  public int whole(Parsed state, AllRules all) {
    Counter counter = new Counter();
    for (Post post : state.posts) {
      for (PostRule rule : all.rules) {
        rule.check(post, state.context(), counter);
      }
    }
    return counter.count();
  }

  /** All rules that a post decides by itself. */
  @State(Scope.Benchmark)
  public static class AllRules {
    final List<PostRule> rules = Blog.rules(PostRule.class);
  }

  private static void readAll(Post post) {
    LiquidBody.of(post.template());
    post.blocks();
    for (TextBlock block : post.outline().texts()) {
      post.inline(block);
      post.looseMarks(block);
    }
    post.looseTags();
    post.references();
    post.anchors();
  }
}
