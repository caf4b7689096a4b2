package io.github.postlint.generator.jekyll.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postlint.generator.Generators;
import io.github.postlint.post.body.AutoIds;
import io.github.postlint.post.kramdown.Kramdown;
import io.github.postlint.site.Site;
import io.github.postlint.site.SiteOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JekyllAutoIdsTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "title: x, true, '', true",
    "kramdown: {hard_wrap: true}, true, '', true",
    "kramdown: {auto_ids: false}, false, '', true",
    "kramdown: {auto_ids: off}, false, '', true",
    "kramdown: {auto_id_prefix: p-}, true, p-, true",
    "kramdown: {transliterated_header_ids: true}, true, '', false",
    "kramdown: {parse_block_html: true}, true, '', false"
  })
  void settingsAreFollowed(String settings, boolean on, String prefix, boolean certain)
      throws Exception {
    Files.writeString(folder.resolve("_config.yml"), settings + "\n");
    Site site = Site.open(SiteOptions.of(folder), Generators::detect);
    assertThat(site.generator().syntax().markup())
        .isInstanceOfSatisfying(
            Kramdown.class,
            kramdown -> assertThat(kramdown.autoIds()).isEqualTo(new AutoIds(on, prefix, certain)));
  }
}
