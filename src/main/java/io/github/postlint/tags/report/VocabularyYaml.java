package io.github.postlint.tags.report;

import io.github.postlint.io.Utf8;
import io.github.postlint.tags.index.TaxonomyKind;
import io.github.postlint.tags.output.Output;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** Writes a vocabulary of the tags that posts have, to begin from: {@code tags.yml}. */
public record VocabularyYaml(List<SuggestedEntry> entries) {

  /** Puts the file. */
  public void write(Output output) {
    DumperOptions options = new DumperOptions();
    options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
    options.setLineBreak(DumperOptions.LineBreak.UNIX);
    options.setAllowUnicode(true);
    options.setSplitLines(false);
    Map<String, Object> tags = new LinkedHashMap<>();
    entries.forEach(entry -> tags.put(Utf8.wellFormed(entry.key()), fields(entry)));
    output.put(
        TaxonomyKind.TAGS.key() + ".yml", tags.isEmpty() ? "{}\n" : new Yaml(options).dump(tags));
  }

  private static Map<String, Object> fields(SuggestedEntry entry) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("label", Utf8.wellFormed(entry.label()));
    entry.slug().ifPresent(slug -> fields.put("slug", slug));
    if (!entry.aliases().isEmpty()) {
      fields.put("aliases", entry.aliases().stream().map(Utf8::wellFormed).toList());
    }
    return fields;
  }
}
