package io.github.postlint.changes;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Who works in a repository, as git knows them. */
public final class GitUser {
  private GitUser() {}

  /** The name; empty where git has none, or is not there. */
  public static Optional<String> name(Path folder) {
    try {
      Git.Answer answer = new Git(folder).ask(false, List.of("config", "user.name"));
      String name = answer.code() == 0 ? answer.output().strip() : "";
      return name.isEmpty() ? Optional.empty() : Optional.of(name);
    } catch (ChangesException e) {
      return Optional.empty();
    }
  }
}
