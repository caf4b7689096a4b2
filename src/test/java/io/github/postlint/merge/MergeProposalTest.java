package io.github.postlint.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.postlint.TestSite;
import io.github.postlint.generator.Generators;
import io.github.postlint.lint.LintOptions;
import io.github.postlint.site.Site;
import io.github.postlint.site.SiteOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A merge of tags as a patch, as far as it changes nothing else. */
class MergeProposalTest {
  private static final String POST = "_posts/2020-01-01-a.md";

  @TempDir private Path root;
  private TestSite site;

  @BeforeEach
  void make() {
    site = new TestSite(root).config("title: A site\n");
  }

  private MergeProposal merge(String... names) throws IOException {
    Site opened = Site.open(SiteOptions.of(root), Generators::detect);
    Optional<Path> tags = Optional.of(root.resolve("tags.yml")).filter(Files::exists);
    return MergeProposal.of(
        opened.onlyPosts(),
        new LintOptions(Map.of(), TestSite.NOW, 1),
        MergedTags.of(List.of(names)),
        tags);
  }

  private static List<String> changes(String patch) {
    return patch.lines().filter(line -> line.matches("[-+](?![-+]{2} ).*")).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tags: [dev-ops, ci] | tags: [devops, ci]",
        "tags: [\"dev-ops\", ci] | tags: [\"devops\", ci]",
        "tags: [ci, dev-ops, devops] | tags: [ci, devops]",
        "tags: [dev-ops, devops, ci] | tags: [devops, ci]",
        "tags: [Dev Ops] | tags: [devops]",
        "tags: dev-ops ci | tags: devops ci"
      })
  void aTagIsReplacedOrTakenOut(String before, String after) throws IOException {
    site.file(POST, "---\ntitle: A\n" + before + "\n---\n\nOn dev-ops.\n");

    MergeProposal proposal = merge("devops", "dev-ops");

    assertThat(changes(proposal.patch())).containsExactly("-" + before, "+" + after);
    assertThat(proposal.byHand()).isEmpty();
  }

  @Test
  void anItemOnALineOfItsOwnGoesWithIt() throws IOException {
    site.file(POST, "---\ntitle: A\ntags:\n- devops\n- ci\n- dev-ops\n---\n\nText.\n");

    MergeProposal proposal = merge("devops", "dev-ops");

    assertThat(changes(proposal.patch())).containsExactly("-- dev-ops");
  }

  @Test
  void whatCannotBeChangedAloneIsLeftToHands() throws IOException {
    site.file(POST, "---\ntitle: A\ntags: &all [dev-ops]\ncategories: *all\n---\n\nText.\n");

    MergeProposal proposal = merge("devops", "dev-ops");

    assertThat(proposal.patch()).isEmpty();
    assertThat(proposal.byHand()).containsExactly(POST);
  }

  @Test
  void theVocabularyLearnsTheOtherNames() throws IOException {
    site.file(POST, "---\ntitle: A\ntags: [ops]\n---\n\nText.\n");
    site.file(
        "tags.yml",
        """
        devops:
          label: DevOps
          aliases: [dev]
        ops:
          label: Ops
        java:
          label: Java
        """);

    MergeProposal proposal = merge("devops", "ops");

    assertThat(changes(proposal.patch()))
        .containsExactly(
            "-tags: [ops]",
            "+tags: [devops]",
            "-  aliases: [dev]",
            "-ops:",
            "-  label: Ops",
            "+  aliases: [dev, \"ops\"]");
    assertThat(proposal.files()).isEqualTo(2);
  }

  @Test
  void aSiteWithoutTheTagHasNothingToMerge() throws IOException {
    site.file(POST, "---\ntitle: A\ntags: [ci]\n---\n\nText.\n");

    assertThat(merge("devops", "dev-ops")).isEqualTo(new MergeProposal("", 0, List.of()));
  }

  @Test
  void oneNameIsNoMerge() {
    assertThatIllegalArgumentException().isThrownBy(() -> MergedTags.of(List.of("devops")));
    assertThatIllegalArgumentException().isThrownBy(() -> MergedTags.of(List.of("a", " ")));
  }
}
