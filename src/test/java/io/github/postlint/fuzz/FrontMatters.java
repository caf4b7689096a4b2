package io.github.postlint.fuzz;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Texts of YAML that nobody would write. */
public final class FrontMatters extends DomainContextBase {
  @Provide
  Arbitrary<String> texts() {
    return Posts.frontMatter();
  }
}
