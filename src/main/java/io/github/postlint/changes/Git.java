package io.github.postlint.changes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs git in a folder, without a shell.
 *
 * @param folder in which it runs
 */
record Git(Path folder) {

  /**
   * What git has to say.
   *
   * @param code 0 where all is well
   * @param output what it prints
   */
  record Answer(int code, String output) {}

  /**
   * Asks git.
   *
   * @param complaints whether what git complains about is a part of the answer
   */
  Answer ask(boolean complaints, List<String> words) throws ChangesException {
    List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
    command.addAll(words);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LC_ALL", "C");
    builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
    builder.redirectErrorStream(complaints);
    if (!complaints) {
      builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    }
    try {
      return run(builder.start());
    } catch (IOException e) {
      throw new ChangesException(
          "What has changed cannot be told, because git does not run ("
              + e.getMessage()
              + "). Install it, or do without postlint.since.");
    }
  }

  private static Answer run(Process process) throws IOException, ChangesException {
    try (InputStream out = process.getInputStream()) {
      process.getOutputStream().close();
      String text = new String(out.readAllBytes(), StandardCharsets.UTF_8);
      return new Answer(process.waitFor(), text);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ChangesException("The question to git was interrupted.");
    } finally {
      process.destroy();
    }
  }

  /** What git prints, which must not fail. */
  String output(String... words) throws ChangesException {
    Answer answer = ask(false, List.of(words));
    if (answer.code() != 0) {
      throw new ChangesException(
          "What has changed cannot be told: \"git "
              + words[0]
              + "\" ends with code "
              + answer.code()
              + " in "
              + folder
              + ".");
    }
    return answer.output();
  }
}
