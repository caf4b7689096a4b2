package io.github.postlint.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small part of what {@code src/attack/run} tries. */
@Tag("slow")
class AttackTest {
  @TempDir private Path work;

  @Test
  void holds() throws Exception {
    Attack attack = new Attack(work, 1);
    attack.runs(2);
    new HostileSites(work, 1).attack(6, attack.table());
    assertThat(attack.table().failures()).isEmpty();
    assertThat(attack.table().toString()).contains("kill -9", "Jekyll, md", "Hugo, md");
  }
}
