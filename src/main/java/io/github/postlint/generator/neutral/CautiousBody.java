package io.github.postlint.generator.neutral;

import io.github.postlint.post.body.Blocks;
import io.github.postlint.post.body.Body;
import io.github.postlint.post.body.InlineContent;
import io.github.postlint.post.body.LooseMark;
import io.github.postlint.post.body.LooseTag;
import io.github.postlint.post.body.MarkupSlip;
import io.github.postlint.post.body.Outline;
import io.github.postlint.post.body.Page;
import io.github.postlint.post.body.Reference;
import io.github.postlint.post.body.TextBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A body without what depends on the generator. */
final class CautiousBody implements Body {
  /**
   * What a generator's own attributes, the files that it finds, and those of which this one becomes
   * a part decide.
   */
  private static final Set<MarkupSlip.Kind> GENERATED =
      Set.of(
          MarkupSlip.Kind.UNDEFINED_ATTRIBUTE,
          MarkupSlip.Kind.INCLUDE,
          MarkupSlip.Kind.OPTIONAL_INCLUDE);

  private static final Set<MarkupSlip.Kind> INCLUDED =
      Set.of(
          MarkupSlip.Kind.NOTE_WITHOUT_MARK,
          MarkupSlip.Kind.MARK_WITHOUT_NOTE,
          MarkupSlip.Kind.UNCLOSED_BLOCK,
          MarkupSlip.Kind.LEVEL_LEFT_OUT);

  private static final Set<MarkupSlip.Kind> IDS =
      Set.of(MarkupSlip.Kind.UNKNOWN_ID, MarkupSlip.Kind.UNKNOWN_ID_SHOWN);

  /** The path of a file, from the document's own folder on, without a template in it. */
  private static final Pattern FILE =
      Pattern.compile("(?i)[^/:?#{}<>$%*|\\\\\"`\\s][^:?#{}<>$*|\\\\\"`\\s]*\\.([a-z]{2,8})");

  private static final Set<String> LINKED =
      Set.of("md", "mdx", "markdown", "adoc", "asciidoc", "png", "jpg", "jpeg", "gif", "svg");
  private static final Set<String> SHOWN =
      Set.of("png", "jpg", "jpeg", "gif", "svg", "webp", "avif");

  private final Body body;
  private final boolean includes;

  /**
   * @param includes whether other files become a part of it
   */
  CautiousBody(Body body, boolean includes) {
    this.body = body;
    this.includes = includes;
  }

  @Override
  public Blocks blocks() {
    return body.blocks();
  }

  @Override
  public Outline outline() {
    return body.outline();
  }

  @Override
  public InlineContent inline(TextBlock block) {
    return body.inline(block);
  }

  @Override
  public List<LooseMark> looseMarks(TextBlock block) {
    return body.looseMarks(block);
  }

  @Override
  public List<LooseTag> looseTags() {
    return body.looseTags();
  }

  @Override
  public List<MarkupSlip> slips() {
    return body.slips().stream()
        .filter(slip -> !GENERATED.contains(slip.kind()))
        .filter(slip -> !includes || !INCLUDED.contains(slip.kind()))
        .filter(slip -> !IDS.contains(slip.kind()) || isNowhere(slip.detail()))
        .toList();
  }

  /** Whether no id of the document is this one, whatever the generator puts between its words. */
  private boolean isNowhere(String id) {
    String letters = letters(id);
    return !letters.isEmpty()
        && body.page().anchors().stream().noneMatch(a -> letters(a.id()).equals(letters));
  }

  private static String letters(String id) {
    return id.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
  }

  /** Only files can be followed: which address and which ids a page gets is the generator's. */
  @Override
  public Page page() {
    List<Reference> references = new ArrayList<>();
    for (Reference reference : body.page().references()) {
      int end = end(reference.target());
      String path = reference.target().substring(0, end);
      if (!reference.templated() && isFile(path, reference.kind())) {
        references.add(
            new Reference(reference.kind(), path, reference.span(), reference.templated()));
      }
    }
    return new Page(List.of(), references, true);
  }

  private static int end(String target) {
    int end = 0;
    while (end < target.length() && "?#".indexOf(target.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static boolean isFile(String path, Reference.Kind kind) {
    Set<String> extensions =
        switch (kind) {
          case LINK -> LINKED;
          case IMAGE -> SHOWN;
          default -> Set.of();
        };
    if (kind == Reference.Kind.INCLUDE) {
      return FILE.matcher(path).matches();
    }
    if (kind == Reference.Kind.LINK && path.startsWith("www.")) {
      return true; // Whatever generates the site, no browser looks for another host there.
    }
    Matcher file = FILE.matcher(path);
    return file.matches() && extensions.contains(file.group(1).toLowerCase(Locale.ROOT));
  }
}
