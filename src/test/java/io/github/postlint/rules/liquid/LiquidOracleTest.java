package io.github.postlint.rules.liquid;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.Oracle;
import io.github.postlint.SharedBlogs;
import io.github.postlint.TestSite;
import io.github.postlint.generator.Generators;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.post.liquid.LiquidBody;
import io.github.postlint.post.liquid.LiquidProblem;
import io.github.postlint.post.text.SourceReader;
import io.github.postlint.site.Site;
import io.github.postlint.site.SiteOptions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compares what the two rules say with what Liquid does with Jekyll's tags. */
@Tag("slow")
class LiquidOracleTest {
  private static final String HEAD = "---\ntitle: t\n---\n";

  @TempDir private Path folder;

  @Test
  void pieces() throws Exception {
    List<MarkedBody> bodies = new ArrayList<>();
    for (String one : LiquidPieces.PIECES) {
      bodies.add(body("one", HEAD + one + "\n"));
      bodies.add(body("span", HEAD + "a `b " + one + " c` d\n"));
      bodies.add(body("fence", HEAD + "```\nb " + one + " c\n```\n"));
      bodies.add(
          body("highlight", HEAD + "{% highlight java %}\nb " + one + "\n{% endhighlight %}"));
    }
    compare("pieces", bodies);
  }

  @Test
  void randomBodies() throws Exception {
    Random random = new Random(2017);
    List<MarkedBody> bodies = new ArrayList<>();
    int count = Integer.getInteger("postlint.liquid.random", 3000);
    for (int i = 0; i < count; i++) {
      String text = LiquidPieces.join(random, LiquidPieces.PIECES, 2 + random.nextInt(12));
      bodies.add(body("random" + i, HEAD + text));
    }
    compare("random bodies", bodies);
  }

  @Test
  void randomCode() throws Exception {
    Random random = new Random(109);
    List<MarkedBody> bodies = new ArrayList<>();
    for (int i = 0; i < Integer.getInteger("postlint.liquid.random", 3000); i++) {
      String code = LiquidPieces.join(random, LiquidPieces.CODE, 1 + random.nextInt(8));
      String text =
          switch (random.nextInt(4)) {
            case 0 -> "```\nx " + code + " x\n```\n";
            case 1 -> "Text\n\n    x" + code + "x\n";
            case 2 -> "{% highlight c %}\nx" + code + "x\n{% endhighlight %}\n";
            default -> "A `x " + code + " x` and `y`\n";
          };
      bodies.add(body("code" + i, HEAD + text));
    }
    compare("random codes", bodies);
  }

  @Test
  void blogs() throws Exception {
    compare("posts", read(SharedBlogs.posts(folder)));
  }

  @Test
  void fixes() throws Exception {
    compare("fixed posts", read(SharedBlogs.fixes()));
  }

  private List<MarkedBody> read(List<Path> files) throws Exception {
    List<MarkedBody> bodies = new ArrayList<>();
    for (Path file : files) {
      bodies.add(body(file.toString(), SourceReader.read(file, file.toString()).text()));
    }
    return bodies;
  }

  private MarkedBody body(String path, String text) {
    Site site = Site.open(SiteOptions.of(folder.resolve("none")), Generators::detect);
    return MarkedBody.of(path, text, new RuleContext(site, TestSite.NOW));
  }

  private void compare(String group, List<MarkedBody> bodies) throws Exception {
    Base64.Encoder encoder = Base64.getEncoder();
    String input =
        bodies.stream()
            .map(body -> encoder.encodeToString(body.body().getBytes(StandardCharsets.UTF_8)))
            .collect(Collectors.joining("\n", "", "\n"));
    List<String> answers =
        Oracle.run(getClass(), "liquid.rb", input, "jekyll", "jekyll").lines().toList();
    assertThat(answers).hasSameSizeAs(bodies);
    List<String> falseErrors = new ArrayList<>();
    List<String> missed = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    List<String> outside = new ArrayList<>();
    int claims = 0;
    int checked = 0;
    for (int i = 0; i < bodies.size(); i++) {
      MarkedBody body = bodies.get(i);
      String[] answer = answers.get(i).split(" ");
      String text = new String(Base64.getDecoder().decode(answer[1]), StandardCharsets.UTF_8);
      List<LiquidProblem> problems = LiquidBody.of(body.post().template()).problems();
      boolean ok = answer[0].equals("ok");
      if (ok && !problems.isEmpty()) {
        falseErrors.add(body.post().source().text() + " => " + problems);
      } else if (!ok && problems.isEmpty()) {
        missed.add(body.post().source().text() + " => " + text);
      }
      if (ok) {
        wrong.addAll(body.disagreements(text));
        outside.addAll(body.outside(decode(answer[2])));
        claims += body.claims();
        checked += body.checked();
      }
    }
    System.out.printf(
        "Liquid: %d of %d %s fail or not as we say (%d missed); %d of %d lines in code read as we"
            + " say, %d more not printed, %d on no code%n",
        bodies.size() - falseErrors.size() - missed.size(),
        bodies.size(),
        group,
        missed.size(),
        checked - wrong.size(),
        checked,
        claims - checked,
        outside.size());
    outside.stream()
        .limit(Integer.getInteger("postlint.liquid.missed", 0))
        .forEach(System.out::println);
    missed.stream()
        .limit(Integer.getInteger("postlint.liquid.missed", 0))
        .forEach(System.out::println);
    assertThat(falseErrors).isEmpty();
    assertThat(wrong).isEmpty();
    assertThat(missed.size()).isLessThanOrEqualTo(bodies.size() / 20);
  }

  private static String decode(String base64) {
    return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
  }
}
