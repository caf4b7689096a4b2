package io.github.postlint.tags.feed;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** The shape of a JSON Feed 1.1, as far as ours use it. */
public final class JsonFeedSchema {
  private JsonFeedSchema() {}

  public static List<String> problems(String json) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(JsonFeedSchema.class.getResourceAsStream("json-feed.schema.json"))
        .validate(json, InputFormat.JSON)
        .stream()
        .map(Error::toString)
        .toList();
  }
}
