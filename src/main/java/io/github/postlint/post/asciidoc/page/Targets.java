package io.github.postlint.post.asciidoc.page;

import io.github.postlint.post.asciidoc.block.BlockTarget;
import io.github.postlint.post.asciidoc.line.DocumentAttributes;
import io.github.postlint.post.body.Reference;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The addresses of pictures and other targets. */
final class Targets {
  private static final Pattern REFERENCE =
      Pattern.compile("\\{(\\w[\\w-]*)\\}", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern SCHEME =
      Pattern.compile("[A-Za-z][A-Za-z0-9.+-]+:.*", Pattern.DOTALL);

  private Targets() {}

  /** What a block refers to. */
  static Reference of(BlockTarget target, DocumentAttributes attributes) {
    boolean[] unknown = {target.service()};
    String address =
        REFERENCE
            .matcher(target.target().text())
            .replaceAll(
                match -> {
                  Optional<String> value = attributes.get(match.group(1), target.moment());
                  unknown[0] |= value.isEmpty();
                  return Matcher.quoteReplacement(value.orElse(match.group()));
                });
    Reference reference = new Reference(target.kind(), address, target.target().span(), unknown[0]);
    return withFolder(reference, attributes, target.moment());
  }

  /** A picture's address begins with the folder of pictures, unless it is a whole one. */
  static Reference withFolder(Reference reference, DocumentAttributes attributes, int moment) {
    String target = reference.target().replace(" ", "%20");
    boolean unknown = reference.templated() || target.contains("{");
    if (reference.kind() == Reference.Kind.LINK) {
      return new Reference(reference.kind(), reference.target(), reference.span(), unknown);
    }
    String folder = attributes.get("imagesdir", moment).orElse("");
    boolean whole = target.startsWith("/") || SCHEME.matcher(target).matches();
    String address =
        folder.isEmpty() || whole ? target : folder + (folder.endsWith("/") ? "" : "/") + target;
    return new Reference(
        reference.kind(), address, reference.span(), unknown || folder.contains("{"));
  }
}
