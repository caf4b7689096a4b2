package io.github.postlint.fuzz;

import io.github.postlint.post.frontmatter.yaml.YamlReader;
import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What holds for every text between the lines of hyphens, and for every vocabulary. */
@Domain(FrontMatters.class)
class YamlProperties {
  @Property(seed = "6")
  void valuesLieInTheText(@ForAll String yaml) {
    Source source = Source.of("a.md", "---\n" + yaml);
    Span span = new Span(4, source.text().length());
    YamlCheck.expectInside(YamlReader.read(source, span), span);
  }

  @Property(seed = "7")
  void vocabulariesCanBeRead(@ForAll String yaml) throws IOException {
    Path folder = Files.createTempDirectory("postlint-");
    try {
      VocabularyCheck.in(folder).accept(yaml.getBytes(StandardCharsets.UTF_8));
    } finally {
      Files.deleteIfExists(folder.resolve("tags.yml"));
      Files.delete(folder);
    }
  }
}
