package io.github.postlint.tags.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.postlint.TestFacts;
import io.github.postlint.TestSite;
import io.github.postlint.site.SiteIdentity;
import io.github.postlint.site.terms.SlugStyle;
import io.github.postlint.site.terms.Vocabulary;
import io.github.postlint.tags.IndexBuilder;
import io.github.postlint.tags.IndexOptions;
import io.github.postlint.tags.OnUnknownTag;
import io.github.postlint.tags.index.TagIndex;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class IndexJsonTest {
  private static final String HOSTILE = "</script>\u0000\u2028\ud800 \"\\ {{ x }} 🚀";

  private final JsonMapper mapper = new JsonMapper();

  private static TagIndex index() {
    return new IndexBuilder(
            new IndexOptions(
                new SiteIdentity(
                    Optional.of(HOSTILE),
                    Optional.empty(),
                    Optional.of("https://example.org"),
                    "/blog",
                    Optional.of("en")),
                TestSite.NOW,
                false,
                SlugStyle.UNICODE,
                Vocabulary.empty(),
                OnUnknownTag.IGNORE))
        .build(
            TestFacts.all(
                TestFacts.post("_posts/a.md")
                    .title(HOSTILE)
                    .description(HOSTILE)
                    .language("fr")
                    .tags("c", "c++", "Dev Ops", "日本語", HOSTILE)
                    .categories("news")
                    .authors("Zoë"),
                TestFacts.post("_posts/b.md").tags("devops").address("").date("")))
        .index()
        .orElseThrow();
  }

  private static Map<String, String> files(boolean feeds) {
    Map<String, String> files = new TreeMap<>();
    new IndexJson(feeds)
        .write(
            index(), (path, bytes) -> files.put(path, new String(bytes, StandardCharsets.UTF_8)));
    new DataJson(feeds)
        .write(
            index(), (path, bytes) -> files.put(path, new String(bytes, StandardCharsets.UTF_8)));
    return files;
  }

  @Test
  void indexKeepsItsSchema() {
    Map<String, String> files = files(true);
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(files.get("tag-index.schema.json"), InputFormat.JSON);
    assertThat(schema.validate(files.get("index.json"), InputFormat.JSON)).isEmpty();
    assertThat(schema.validate("{\"version\": 1}", InputFormat.JSON)).isNotEmpty();
    assertThat(
            schema.validate(
                files.get("index.json").replace("\"slug\" : \"cpp\"", "\"slug\" : \"../x\""),
                InputFormat.JSON))
        .isNotEmpty();
  }

  @Test
  void termsNamePostsByPath() {
    JsonNode index = mapper.readTree(files(false).get("index.json"));
    JsonNode devops = index.at("/taxonomies/0/terms/2");
    assertThat(devops.get("slug").asString()).isEqualTo("dev-ops");
    assertThat(devops.get("post_count").asInt()).isEqualTo(2);
    assertThat(devops.at("/posts/1").asString()).isEqualTo("_posts/b.md");
    assertThat(devops.get("address").asString())
        .isEqualTo("https://example.org/blog/tags/dev-ops/");
    assertThat(devops.has("feed")).isFalse();
    assertThat(index.at("/posts/0/title").asString()).isEqualTo(HOSTILE.replace('\ud800', '?'));
    assertThat(index.at("/posts/1").has("address")).isFalse();
  }

  @Test
  void dataHoldsThePostsOfEachTerm() {
    Map<String, String> files = files(true);
    assertThat(files).containsKeys("data/tags.json", "data/categories.json", "data/authors.json");
    JsonNode news = mapper.readTree(files.get("data/categories.json")).get(0);
    assertThat(news.get("feed").asString())
        .isEqualTo("https://example.org/blog/categories/news/feed.xml");
    assertThat(news.at("/posts/0/address").asString()).isEqualTo("https://example.org/blog/a/");
    assertThat(news.at("/languages/0/language").asString()).isEqualTo("fr");
  }

  @Test
  void lineEndsAreTheSameEverywhere() {
    assertThat(files(true).values()).noneMatch(text -> text.contains("\r"));
  }
}
