package io.github.postlint.tags.json;

import io.github.postlint.io.Json;
import io.github.postlint.site.SiteIdentity;
import io.github.postlint.tags.index.IndexedPost;

/** A post's own fields, its terms aside. */
record PostJson(SiteIdentity site) {

  void write(Json json, IndexedPost post) {
    json.field("path", post.path());
    json.field("title", post.title());
    post.address().ifPresent(address -> json.field("address", site.address(address)));
    Rfc3339.write(json, "date", post.date());
    post.language().ifPresent(language -> json.field("language", language));
    post.description().ifPresent(text -> json.field("description", text));
  }
}
