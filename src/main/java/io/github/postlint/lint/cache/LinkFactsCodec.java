package io.github.postlint.lint.cache;

import io.github.postlint.post.body.Anchors;
import io.github.postlint.post.body.Reference;
import io.github.postlint.site.facts.ImageFact;
import io.github.postlint.site.facts.LinkFact;
import io.github.postlint.site.facts.LinkFacts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What one post refers to. */
final class LinkFactsCodec {
  private LinkFactsCodec() {}

  static void write(LinkFacts links, RecordWriter out) {
    out.number(links.references().size());
    for (LinkFact link : links.references()) {
      out.text(link.kind().name());
      out.text(link.target());
      out.flag(link.templated());
      PlaceCodec.write(link.place(), out);
    }
    out.number(links.anchors().ids().size());
    for (String id : links.anchors().ids()) {
      out.text(id);
    }
    out.flag(links.anchors().open());
    out.number(links.images().size());
    for (ImageFact image : links.images()) {
      out.text(image.key());
      TextFactCodec.write(image.value(), out);
    }
  }

  static LinkFacts read(String path, RecordReader in) {
    List<LinkFact> references = references(path, in);
    Anchors anchors = new Anchors(ids(in), in.flag());
    int count = in.count();
    List<ImageFact> images = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      images.add(new ImageFact(in.text(), TextFactCodec.read(path, in)));
    }
    return new LinkFacts(references, anchors, images);
  }

  private static List<LinkFact> references(String path, RecordReader in) {
    int count = in.count();
    List<LinkFact> references = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      references.add(
          new LinkFact(
              in.constant(Reference.Kind.class), in.text(), in.flag(), PlaceCodec.read(path, in)));
    }
    return references;
  }

  private static Set<String> ids(RecordReader in) {
    int count = in.count();
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < count; i++) {
      ids.add(in.text());
    }
    return ids;
  }
}
