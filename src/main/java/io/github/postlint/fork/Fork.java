package io.github.postlint.fork;

import io.github.postlint.lint.Progress;
import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * A separate JVM that does a job.
 *
 * @param command how to start it
 * @param diary hears why it has failed
 */
record Fork(List<String> command, Consumer<String> diary) {

  /** Does a job, and returns whether it is done: then the results are in {@code folder}. */
  boolean run(Job job, Path folder, Progress progress) {
    try {
      return run(start(), job, folder, progress);
    } catch (IOException e) {
      diary.accept(
          "The separate JVM does not run (" + e.getMessage() + "), so posts are read here.");
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private Process start() throws IOException {
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  private boolean run(Process process, Job job, Path folder, Progress progress)
      throws IOException, InterruptedException {
    try {
      hand(process, job, folder);
      String said = listen(process, progress);
      int code = process.waitFor();
      if (code != 0) {
        diary.accept(
            "The separate JVM ended with code "
                + code
                + " ("
                + said
                + "), so posts are read here.");
      }
      return code == 0;
    } finally {
      process.destroyForcibly();
    }
  }

  /** Standard input stays open: as long as it is, the separate JVM knows that it is waited for. */
  private static void hand(Process process, Job job, Path folder) {
    DataOutputStream in = new DataOutputStream(process.getOutputStream());
    try {
      new JobRequest(folder, job).write(in);
      in.flush();
    } catch (IOException e) {
      // The separate JVM has ended already, and what it has said tells why.
      return;
    }
  }

  /** The last line that does not tell of progress. */
  private static String listen(Process process, Progress progress) throws IOException {
    String last = "";
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), Charset.defaultCharset()))) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        if (!ProgressText.tell(line, progress)) {
          last = line;
        }
      }
    }
    return last;
  }
}
