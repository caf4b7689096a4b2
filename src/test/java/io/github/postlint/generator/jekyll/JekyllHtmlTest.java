package io.github.postlint.generator.jekyll;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.TestSite;
import io.github.postlint.lint.Rule;
import io.github.postlint.lint.RuleOptions;
import io.github.postlint.rules.Rules;
import io.github.postlint.site.facts.Facts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Posts in HTML on Jekyll's sites. */
class JekyllHtmlTest {
  @TempDir Path folder;

  /** Lints a site; called by its name in a class loader that notes what is loaded. */
  public static final class Job {
    private Job() {}

    public static void run(String folder) {
      new TestSite(Path.of(folder)).lint(Rules.all(RuleOptions.DEFAULT).toArray(Rule[]::new));
    }
  }

  /** Loads all classes but Java's own anew, and notes their names. */
  private static final class Recorder extends ClassLoader {
    private final Set<String> names = ConcurrentHashMap.newKeySet();

    private Recorder() {
      super(JekyllHtmlTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      synchronized (getClassLoadingLock(name)) {
        Class<?> known = findLoadedClass(name);
        return known != null ? known : define(name, resolve);
      }
    }

    private Class<?> define(String name, boolean resolve) throws ClassNotFoundException {
      String file = name.replace('.', '/') + ".class";
      try (InputStream in = name.startsWith("java") ? null : getResourceAsStream(file)) {
        if (in == null) {
          return super.loadClass(name, resolve);
        }
        byte[] bytes = in.readAllBytes();
        names.add(name);
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }

  private Stream<String> loaded() throws ReflectiveOperationException {
    Recorder recorder = new Recorder();
    recorder
        .loadClass(Job.class.getName())
        .getMethod("run", String.class)
        .invoke(null, folder.toString());
    assertThat(recorder.names).contains("io.github.postlint.rules.Rules");
    return recorder.names.stream()
        .filter(name -> name.startsWith("org.jsoup") || name.contains(".post.html."));
  }

  @Test
  void areReadByClassesThatOtherSitesDoNotLoad() throws Exception {
    new TestSite(folder)
        .config("title: Bread\n")
        .file("_posts/2024-05-06-rye.md", "---\ntitle: Rye\n---\n<div>**Bread** <b>x</div>\n");
    assertThat(loaded()).isEmpty();
    new TestSite(folder).file("_posts/2024-05-07-rye.html", "---\ntitle: Rye\n---\n<p>Bread\n");
    assertThat(loaded()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "html, date, /bread/2024/05/06/rye.html",
    "htm, date, /bread/2024/05/06/rye.htm",
    "xhtml, date, /bread/2024/05/06/rye.xhtml",
    "html, pretty, /bread/2024/05/06/rye/"
  })
  void haveAddressesTagsAndTitles(String extension, String permalink, String address) {
    Facts facts =
        new TestSite(folder)
            .config("permalink: " + permalink + "\ntimezone: UTC\n")
            .file(
                "_posts/2024-05-06-rye." + extension,
                "---\ntitle: Rye & wheat\ntags: [rye, wheat]\ncategory: bread\n---\n<p>Bread.\n")
            .lint()
            .posts()
            .get(0);
    assertThat(facts.listing().title().text()).isEqualTo("Rye & wheat");
    assertThat(facts.listing().tags()).extracting("text").containsExactly("rye", "wheat");
    assertThat(facts.listing().address()).contains(address);
  }
}
