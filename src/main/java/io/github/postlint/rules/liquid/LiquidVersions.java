package io.github.postlint.rules.liquid;

import io.github.postlint.post.liquid.LiquidToken;

/** What one version of Liquid knows and another does not. */
final class LiquidVersions {
  private LiquidVersions() {}

  /** A tag that came with Liquid 5. */
  static ExpressionSlip newer(LiquidToken tag) {
    return ExpressionSlip.stop(
            "only Liquid 5 knows the tag \"" + tag.name() + "\"",
            tag.is("#") ? "Write {% comment %} … {% endcomment %}." : "Write it with older tags.")
        .unless(" with Liquid 4, which its gem brings");
  }
}
