package io.github.postlint.mojo;

import io.github.postlint.adopt.LearntSchema;
import io.github.postlint.adopt.LearntSettings;
import io.github.postlint.adopt.PomEdit;
import io.github.postlint.adopt.PomException;
import io.github.postlint.io.AtomicFile;
import io.github.postlint.lint.LintParameters;
import io.github.postlint.lint.LintResult;
import io.github.postlint.lint.RuleScope;
import io.github.postlint.read.PlainFile;
import io.github.postlint.report.text.Visible;
import io.github.postlint.rules.Rules;
import io.github.postlint.site.Generator;
import io.github.postlint.site.Site;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Reads the site once and writes what it learns: {@code postlint.yml}, a schema for front matter,
 * and the baseline, so that {@code check} passes today and fails at the next slip. Files that are
 * there stay as they are.
 */
@Mojo(name = "init", requiresProject = false, threadSafe = true)
public final class InitMojo extends SiteMojo {
  private static final String SCHEMA = "post.schema.yml";
  private static final String GROUP = "io.github.postlint";
  private static final String ARTIFACT = "postlint-maven-plugin";

  /** Whether the plugin is put into the project's {@code pom.xml}; else it is shown how. */
  @Parameter(property = "postlint.pom", defaultValue = "false")
  private boolean pom;

  @Override
  void run() throws MojoExecutionException {
    Path root = root();
    LintResult result = learn(root);
    baseline(root, result);
    getLog()
        .info(
            "Name "
                + SettingsFile.FILE
                + ", "
                + SCHEMA
                + " and "
                + KnownFindings.FILE
                + " among what the generator leaves out, such as in exclude of _config.yml, or it"
                + " may publish them.");
    String plugin = PomEdit.plugin(GROUP, ARTIFACT, Version.get());
    if (pom) {
      edit(plugin);
    } else {
      getLog()
          .info(
              "In the pom.xml, among <plugins> (-Dpostlint.pom does it):"
                  + System.lineSeparator()
                  + plugin);
    }
  }

  /** Writes what the site's documents show. */
  private LintResult learn(Path root) throws MojoExecutionException {
    Site opened = open(root);
    String line = SiteLine.of(opened, baseFolder());
    getLog().info(Visible.text(line));
    LintResult result = read(root, opened);
    Optional<String> schema = LearntSchema.of(result.posts());
    Path settings = root.resolve(SettingsFile.FILE);
    if (schema.isPresent() && !Files.exists(settings)) {
      write(root.resolve(SCHEMA), schema.get());
    }
    boolean known = opened.generator().knowledge() != Generator.Knowledge.NOTHING;
    Optional<String> generator = known ? Optional.of(opened.generator().name()) : Optional.empty();
    write(settings, LearntSettings.of(line, generator, result, schema.map(any -> SCHEMA)));
    return result;
  }

  private LintResult read(Path root, Site opened) throws MojoExecutionException {
    LintParameters parameters = parameters(root, RuleScope.ALL);
    return lint(opened, parameters, Rules.of(parameters), Instant.now());
  }

  /** What is found under the new settings. */
  private void baseline(Path root, LintResult before) throws MojoExecutionException {
    Path file = root.resolve(KnownFindings.FILE);
    if (Files.exists(file)) {
      kept(file);
      return;
    }
    settle(root);
    LintResult result = read(root, open(root));
    new KnownFindings(file, root).write(result.findings());
    getLog()
        .info(
            Visible.text(
                "Written: "
                    + file
                    + ", with "
                    + result.findings().size()
                    + " findings that need not be mended at once ("
                    + before.findings().size()
                    + " before there was a schema)."));
  }

  private void write(Path file, String text) throws MojoExecutionException {
    if (Files.exists(file)) {
      kept(file);
      return;
    }
    try {
      AtomicFile.write(file, writer -> writer.write(text));
    } catch (IOException e) {
      throw new MojoExecutionException(file + " cannot be written (" + e + ").", e);
    }
    getLog().info(Visible.text("Written: " + file));
  }

  private void kept(Path file) {
    getLog().info(Visible.text("Left as it is: " + file));
  }

  private void edit(String plugin) throws MojoExecutionException {
    Path file =
        build()
            .projectFile()
            .orElseThrow(
                () ->
                    new MojoExecutionException(
                        "There is no pom.xml here to put the plugin into. Without"
                            + " -Dpostlint.pom, it is shown what to write."));
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(PlainFile.bytes(file, PlainFile.WRITTEN_BY_HAND)))
              .toString();
      Optional<String> more = PomEdit.add(text, plugin, ARTIFACT);
      if (more.isEmpty()) {
        getLog().info(Visible.text("The plugin is in it already: " + file));
        return;
      }
      AtomicFile.write(file, writer -> writer.write(more.get()));
      getLog().info(Visible.text("The plugin is in it now: " + file));
    } catch (CharacterCodingException e) {
      throw new MojoExecutionException(
          file + " is not UTF-8, so it is not edited. Add the plugin by hand.", e);
    } catch (IOException | PomException e) {
      throw new MojoExecutionException(
          file + ": " + e.getMessage() + " Add the plugin by hand.", e);
    }
  }
}
