package io.github.postlint.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Attacks Postlint with hostile files, and its runs with kills, damaged caches, clocks that jump,
 * full disks and others who use the same cache. The same seed tries the same.
 */
final class Attack {
  private final Path work;
  private final Random random;
  private final AttackTable table = new AttackTable();

  /**
   * @param work an empty folder
   */
  Attack(Path work, long seed) {
    this.work = work;
    this.random = new Random(seed);
  }

  /** Attacks, prints a table, and ends with an error if something has not held. */
  @SuppressWarnings("SystemOut")
  public static void main(String[] args) throws Exception {
    int inputs = Integer.parseInt(args[0]);
    int kills = Integer.parseInt(args[1]);
    long seed = Long.parseLong(args[2]);
    Attack attack = new Attack(Path.of(args[3]), seed);
    attack.runs(kills);
    new HostileSites(attack.work, seed).attack(inputs, attack.table);
    System.out.println(attack.table);
    attack.table.failures().forEach(System.err::println);
    System.exit(attack.table.failures().isEmpty() ? 0 : 1);
  }

  AttackTable table() {
    return table;
  }

  /** Attacks runs so many times in each way. */
  void runs(int times) throws Exception {
    AttackedRun run = new AttackedRun(Files.createDirectories(work.resolve("runs")));
    run.begin();
    run.lint(Duration.ofMinutes(1));
    repeat("kill -9 at a random moment", times, run, i -> kill(List.of(), run, 1_000_000));
    repeat(
        "disk full (no file over some KB)",
        Math.max(1, times / 10),
        run,
        i -> kill(List.of("bash", "-c", "ulimit -f $0; exec \"$@\"", "" + (1 + i % 24)), run, 1));
    repeat("damaged cache", times, run, i -> damage(run, i));
    repeat("clock that jumps", times, run, i -> jump(run, i));
    repeat("two users on one cache", Math.max(1, times / 10), run, i -> together(run));
    readOnly(run);
  }

  private interface Step {
    void run(int i) throws Exception;
  }

  private void repeat(String what, int times, AttackedRun run, Step step) throws Exception {
    List<String> failed = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      Optional<String> fault;
      try {
        step.run(i);
        fault = run.fault();
      } catch (RuntimeException | AssertionError e) {
        fault = Optional.of(e.toString());
      }
      int number = i;
      fault.ifPresent(text -> failed.add("number " + number + ": " + text));
    }
    table.add(what, times, failed, Duration.ZERO);
  }

  private static Process start(List<String> before, AttackedRun run, int rounds)
      throws IOException {
    List<String> command = new ArrayList<>(before);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(
        List.of(AttackedRun.class.getName(), run.folder().toString(), String.valueOf(rounds)));
    return new ProcessBuilder(command)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** A run may end by itself, as it does where it cannot write. */
  private void kill(List<String> before, AttackedRun run, int rounds) throws Exception {
    Process process = start(before, run, rounds);
    boolean over = process.waitFor(400 + random.nextInt(1500), TimeUnit.MILLISECONDS);
    if (!over && rounds == 1) {
      process.waitFor(1, TimeUnit.MINUTES);
    }
    process.destroyForcibly().waitFor();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private void damage(AttackedRun run, int i) throws IOException {
    for (Path file : files(run.folder().resolve("cache"))) {
      byte[] bytes = Files.readAllBytes(file);
      for (int n = 0; n < 1 + i % 5 && bytes.length > 0; n++) {
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      }
      int length = i % 3 == 0 ? random.nextInt(bytes.length + 1) : bytes.length;
      Files.write(file, java.util.Arrays.copyOf(bytes, length));
    }
  }

  /** A post is changed while the clock stands somewhere else. */
  private void jump(AttackedRun run, int i) throws IOException {
    run.lint(Duration.ofDays(random.nextInt(7300) - 3650));
    run.change(i);
  }

  private static void together(AttackedRun run) throws Exception {
    Process first = start(List.of(), run, 2);
    Process second = start(List.of(), run, 2);
    first.waitFor();
    second.waitFor();
  }

  private void readOnly(AttackedRun run) throws Exception {
    Path cache = run.folder().resolve("cache");
    boolean was = cache.toFile().setWritable(false);
    if (!was || Files.isWritable(cache)) {
      table.skip("read-only folders", "this user may write anywhere");
    } else {
      repeat("read-only folders", 3, run, run::change);
    }
    cache.toFile().setWritable(true);
  }
}
