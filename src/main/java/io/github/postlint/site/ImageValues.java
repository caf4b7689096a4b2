package io.github.postlint.site;

import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.MappingEntry;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.text.Source;
import io.github.postlint.site.facts.ImageFact;
import io.github.postlint.site.facts.Place;
import io.github.postlint.site.facts.TextFact;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the values of a front matter that look like files of images. */
final class ImageValues {
  private static final Pattern IMAGE =
      Pattern.compile(
          "(?i)[^\\s:{}<>\"]*\\.(?:png|jpe?g|gif|svg|webp|avif|bmp|ico)", Pattern.UNICODE_CASE);
  private static final int MAX_DEPTH = 3;

  private final Source source;
  private final List<ImageFact> images = new ArrayList<>();

  private ImageValues(Source source) {
    this.source = source;
  }

  static List<ImageFact> of(Source source, Mapping values) {
    ImageValues reader = new ImageValues(source);
    reader.read("", values, MAX_DEPTH);
    return reader.images;
  }

  /** Most values are no files at all. */
  private static boolean mayEndAsImage(String text) {
    int letters = text.length() - 1 - text.lastIndexOf('.');
    return letters == 3 || letters == 4;
  }

  private void read(String prefix, Mapping values, int depth) {
    for (MappingEntry entry : values.entries()) {
      String key = prefix + entry.key().text();
      if (entry.value() instanceof Scalar scalar
          && mayEndAsImage(scalar.text())
          && IMAGE.matcher(scalar.text()).matches()) {
        images.add(
            new ImageFact(key, new TextFact(scalar.text(), Place.of(source, scalar.span()))));
      } else if (entry.value() instanceof Mapping mapping && depth > 0) {
        read(key + ".", mapping, depth - 1);
      }
    }
  }
}
