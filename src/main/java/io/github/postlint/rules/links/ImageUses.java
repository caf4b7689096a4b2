package io.github.postlint.rules.links;

import io.github.postlint.post.body.Reference;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.LinkFact;
import io.github.postlint.site.facts.Place;
import io.github.postlint.site.map.WrittenFile;
import io.github.postlint.site.tree.FileTree;
import io.github.postlint.site.tree.TreeEntry;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The files of the images that posts show. */
record ImageUses(LinkSite site) {

  /** Gives each place in a text where an image of the site is shown, with its file. */
  void each(List<Facts> posts, BiConsumer<TreeEntry, Place> taker) {
    for (Facts post : posts) {
      for (LinkFact reference : LinkSite.references(post)) {
        if (reference.kind() == Reference.Kind.IMAGE) {
          file(reference, post).ifPresent(entry -> taker.accept(entry, reference.place()));
        }
      }
    }
  }

  private Optional<TreeEntry> file(LinkFact reference, Facts post) {
    FileTree tree = site.tree();
    return site.addresses()
        .read(reference, post)
        .flatMap(SiteAddress::path)
        .map(path -> site.map().written().get(path))
        .map(WrittenFile::source)
        .filter(source -> tree.indexOf(source) >= 0)
        .map(source -> tree.get(tree.indexOf(source)))
        .filter(TreeEntry::isFile);
  }
}
