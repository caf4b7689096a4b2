package io.github.postlint.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.lint.LintParameters;
import io.github.postlint.lint.RuleScope;
import java.io.File;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

/**
 * What a site configures decides about findings, and must then be among the parameters of the run,
 * or it only decides about what is done with them.
 */
class ParametersTest {

  /** Decides about what is written, what fails the build, or how the run goes about its work. */
  private static final Set<String> OUTPUT_ONLY =
      Set.of(
          "consoleLimit",
          "cache",
          "cacheDirectory",
          "fork",
          "skip",
          "session",
          "execution",
          "failOn",
          "maxWarnings",
          "baseline",
          "pom",
          "title",
          "tags",
          "author",
          "since",
          "sinceLines",
          "accept",
          "reports",
          "reportDirectory",
          "outputs",
          "directory",
          "baseAddress",
          "pageSize",
          "onUnknownTag",
          "slugs",
          "layout",
          "content",
          "templates",
          "suggestVocabulary",
          "merge",
          "outputTimestamp",
          "allow",
          "ignore",
          "privateHosts",
          "maxAge",
          "timeout",
          "hostTime",
          "runTime",
          "hosts",
          "connections",
          "dryRun",
          "unsafe",
          "baselined");

  /** Rule levels are checked as they are read; in any other text it does no harm. */
  private static final String TEXT = "fence-language=off";

  /** Parameters that take some names only. */
  private static final Map<String, String> NAMES =
      Map.of("generator", "Hugo", "documents", "posts");

  @Test
  void eachParameterOfCheckCounts() throws Exception {
    assertThat(checked(CheckMojo.class)).contains("schema", "ruleLevels", "failOn");
  }

  @Test
  void eachParameterOfBaselineCounts() throws Exception {
    assertThat(checked(BaselineMojo.class)).contains("schema", "ruleLevels", "accept");
  }

  @Test
  void eachParameterOfTagsCounts() throws Exception {
    assertThat(checked(TagsMojo.class)).contains("schema", "ruleLevels", "slugs");
  }

  @Test
  void eachParameterOfLinksCounts() throws Exception {
    assertThat(checked(LinksMojo.class)).contains("schema", "ruleLevels", "ignore");
  }

  @Test
  void eachParameterOfFixCounts() throws Exception {
    assertThat(checked(FixMojo.class)).contains("schema", "ruleLevels", "unsafe");
  }

  private static List<String> checked(Class<? extends SiteMojo> goal) throws Exception {
    List<String> names = new ArrayList<>();
    for (Field field : fields(goal)) {
      SiteMojo mojo = goal.getDeclaredConstructor().newInstance();
      set("site", mojo, new File("blog"));
      LintParameters before = parameters(mojo);
      if (!field.getType().getName().startsWith("org.apache.maven.")) {
        field.set(
            mojo,
            NAMES.containsKey(field.getName())
                ? NAMES.get(field.getName())
                : another(field.get(mojo), field.getType()));
      }
      assertThat(parameters(mojo).equals(before))
          .as(
              "The parameter %s leaves LintParameters as they are. Where it can change what is"
                  + " found, make it one of them; where it only changes what is done with findings,"
                  + " list it here.",
              field.getName())
          .isEqualTo(OUTPUT_ONLY.contains(field.getName()));
      names.add(field.getName());
    }
    return names;
  }

  private static LintParameters parameters(SiteMojo mojo) throws MojoExecutionException {
    return mojo.parameters(mojo.baseFolder(), RuleScope.ALL);
  }

  private static List<Field> fields(Class<? extends SiteMojo> goal) {
    List<Field> fields = new ArrayList<>();
    for (Class<?> type : List.of(goal, SiteMojo.class)) {
      for (Field field : type.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())
            && !Modifier.isTransient(field.getModifiers())
            && !field.isSynthetic()) {
          field.setAccessible(true);
          fields.add(field);
        }
      }
    }
    return fields;
  }

  private static void set(String name, SiteMojo mojo, Object value)
      throws ReflectiveOperationException {
    Field field = SiteMojo.class.getDeclaredField(name);
    field.setAccessible(true);
    field.set(mojo, value);
  }

  private static Object another(Object value, Class<?> type) {
    if (type == boolean.class) {
      return !((Boolean) value);
    }
    if (type == int.class) {
      return (Integer) value + 1;
    }
    if (type == File.class) {
      return Path.of("other.yml").toFile();
    }
    if (type == String.class) {
      return TEXT;
    }
    if (type == List.class) {
      return List.of(TEXT);
    }
    if (type == Map.class) {
      return Map.of("fence-language", "off");
    }
    throw new IllegalArgumentException("No sample of " + type + ": add one here.");
  }
}
