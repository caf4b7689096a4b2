package io.github.postlint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestFacts;
import io.github.postlint.generator.Generators;
import io.github.postlint.lint.Fix;
import io.github.postlint.lint.Rule;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.RuleOptions;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.SiteReporter;
import io.github.postlint.lint.SiteRule;
import io.github.postlint.post.body.Anchors;
import io.github.postlint.post.body.Reference;
import io.github.postlint.site.Generator;
import io.github.postlint.site.Site;
import io.github.postlint.site.SiteOptions;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.ImageFact;
import io.github.postlint.site.facts.LinkFact;
import io.github.postlint.site.facts.LinkFacts;
import io.github.postlint.site.facts.Place;
import io.github.postlint.site.facts.TextFact;
import io.github.postlint.site.map.SiteMapBuilder;
import io.github.postlint.site.map.WrittenFile;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Twice the posts are twice the work, for every rule that looks across posts. */
@Tag("slow")
class SiteGrowthTest {
  private static final int FEW = 5_000;
  private static final int MANY = 20_000;
  private static final int TIMES = MANY / FEW;
  private static final int TAGS = 3_000;

  /** What the clock and the memory's caches may add; work that grows with the square takes 16. */
  private static final int SLACK = 2;

  private static final Duration NOISE = Duration.ofMillis(100);
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  @TempDir private Path root;

  /** Sites of any size. */
  private enum Blog {
    /** Every post has its own address, tags, links, images and day, and mistakes in most. */
    VARIED {
      @Override
      Facts post(int i) {
        return varied(i);
      }
    },
    /** All posts have the same address, day, tag and author, and half of them a translation. */
    ALIKE {
      @Override
      Facts post(int i) {
        return alike(i);
      }
    };

    abstract Facts post(int i);

    List<Facts> posts(int count) {
      List<Facts> posts = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        posts.add(post(i));
      }
      return posts;
    }
  }

  private static Facts varied(int i) {
    String path = String.format(Locale.ROOT, "_posts/%04d-01-02-post-%05d.md", 1990 + i % 30, i);
    int twin = i / 2;
    String tag = String.format(Locale.ROOT, "subject-%04d", i % TAGS);
    return TestFacts.post(path)
        .keys("lang")
        .title("Of subjekt " + i % TAGS + " and others, at length")
        .language(i % 2 == 0 ? "en" : "fr")
        .stated(OffsetDateTime.parse("2019-07-01T10:00:00+01:00").plusDays(i % 400))
        .address(String.format(Locale.ROOT, "/articles/post-%05d/", i))
        .permalink(String.format(Locale.ROOT, "/articles/post-%05d/", i))
        .tags(tag, tag.toUpperCase(Locale.ROOT), "subjcet-" + i % TAGS, "rare-" + i)
        .authors("author-" + i % 700, "nobody-" + i)
        .reference("ref", "pair-" + (i % 10 == 0 ? i : twin))
        .links(links(path, i))
        .facts();
  }

  private static LinkFacts links(String path, int i) {
    Place place = Place.file(path);
    return new LinkFacts(
        List.of(
            link(Reference.Kind.LINK, "/articles/pots-" + i + "/", place),
            link(Reference.Kind.LINK, "/artciles" + i + "/post/", place),
            link(Reference.Kind.LINK, String.format("/articles/post-%05d/#begin", i), place),
            link(Reference.Kind.IMAGE, "/articles/picture-" + i + ".png", place),
            link(Reference.Kind.FILE_PATH, "_posts/2019-01-02-pots-" + i + ".md", place),
            link(Reference.Kind.POST_NAME, "2019-01-02-pots-" + i, place)),
        new Anchors(Set.of("beginning", "end-" + i), false),
        List.of(new ImageFact("cover", new TextFact("/covers/" + i + ".png", place))));
  }

  private static LinkFact link(Reference.Kind kind, String target, Place place) {
    return new LinkFact(kind, target, false, place);
  }

  private static Facts alike(int i) {
    String language = i % 2 == 0 ? "en" : "fr";
    return TestFacts.post("_posts/" + language + "/2020-01-02-same-" + (i - i % 20 / 19) + ".md")
        .keys("lang")
        .title("Devops")
        .language(language)
        .stated(OffsetDateTime.parse("2020-01-02T03:04:05+03:00"))
        .address("/same/")
        .permalink("/same/")
        .tags(i % 2 == 0 ? "devops" : "Dev Ops", "devopps")
        .authors("author-1 and author-2")
        .facts();
  }

  @BeforeEach
  void writeSite() throws IOException {
    StringBuilder tags = new StringBuilder();
    for (int i = 0; i < TAGS; i++) {
      tags.append(String.format(Locale.ROOT, "subject-%04d:%n", i));
    }
    Files.writeString(root.resolve("tags.yml"), tags);
    StringBuilder authors = new StringBuilder();
    for (int i = 0; i < 700; i++) {
      authors.append("author-").append(i).append(":\n  name: Author ").append(i).append('\n');
    }
    Files.createDirectories(root.resolve("_data"));
    Files.writeString(root.resolve("_data/authors.yml"), authors);
    Files.createDirectories(root.resolve("_layouts"));
    Files.writeString(root.resolve("_layouts/post.html"), "<main>{{ content }}</main>");
  }

  @ParameterizedTest
  @EnumSource(Blog.class)
  void twiceThePostsAreTwiceTheWork(Blog blog) {
    List<Facts> few = blog.posts(FEW);
    List<Facts> many = blog.posts(MANY);
    for (int i = 0; i < rules().size(); i++) {
      Duration least = least(i, few);
      Duration most = least(i, many);
      assertThat(most)
          .as("%s: %s for %d posts", rules().get(i).id(), least, FEW)
          .isLessThan(least.multipliedBy(TIMES * SLACK).plus(NOISE));
    }
  }

  private static List<SiteRule> rules() {
    List<SiteRule> rules = new ArrayList<>();
    for (Rule rule : Rules.all(RuleOptions.DEFAULT)) {
      if (rule instanceof SiteRule one) {
        rules.add(one);
      }
    }
    return rules;
  }

  /**
   * The least time of the processor that a rule takes in a few runs, none of which knows another.
   */
  private Duration least(int rule, List<Facts> posts) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long least = Long.MAX_VALUE;
    for (int run = 0; run < 2; run++) {
      RuleContext context = new RuleContext(site(), NOW);
      SiteRule fresh = rules().get(rule);
      Sink sink = new Sink();
      long before = threads.getCurrentThreadCpuTime();
      fresh.check(posts, context, sink);
      least = Math.min(least, threads.getCurrentThreadCpuTime() - before);
    }
    return Duration.ofNanos(least);
  }

  /** The site in the folder, with a generator that takes the facts' word for what there is. */
  private Site site() {
    return Site.open(SiteOptions.of(root), folder -> withoutFiles(Generators.detect(folder)));
  }

  private static Generator withoutFiles(Generator generator) {
    return (Generator)
        Proxy.newProxyInstance(
            SiteGrowthTest.class.getClassLoader(),
            new Class<?>[] {Generator.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("map")) {
                return map((List<?>) arguments[1]).build();
              }
              try {
                return method.invoke(generator, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private static SiteMapBuilder map(List<?> posts) {
    SiteMapBuilder map = new SiteMapBuilder();
    for (Object one : posts) {
      Facts post = (Facts) one;
      String address = post.listing().address().orElseThrow();
      map.write(new WrittenFile(address.substring(1) + "index.html", address, post.path()));
      map.source(post.path());
    }
    return map;
  }

  /** Takes what a rule reports, and keeps nothing. */
  private static final class Sink implements SiteReporter {
    @Override
    public void report(Place place, String message) {}

    @Override
    public void report(Severity severity, Place place, String message) {}

    @Override
    public void report(Severity severity, Place place, String message, Fix fix) {}
  }
}
