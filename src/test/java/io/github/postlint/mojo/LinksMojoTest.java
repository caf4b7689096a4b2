package io.github.postlint.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.postlint.TestSite;
import io.github.postlint.web.fetch.RawServer;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class LinksMojoTest {
  private final LogLines log = new LogLines();

  @TempDir private Path root;
  private RawServer server;

  @BeforeEach
  void open() throws IOException {
    server =
        new RawServer(
            (head, out, socket) -> {
              String status = head.contains(" /gone ") ? "404 Not Found" : "200 OK";
              String inside = "http://localhost:" + server.port() + "/secret";
              status = head.contains(" /in ") ? "302 Found\r\nLocation: " + inside : status;
              String moved = head.contains(" /old ") ? "301 Moved\r\nLocation: /new" : status;
              out.write(RawServer.bytes("HTTP/1.1 " + moved + "\r\nContent-Length: 0\r\n\r\n"));
              socket.close();
            });
    String address = "http://127.0.0.1:" + server.port();
    new TestSite(root)
        .config("title: A\n")
        .file(
            "_posts/2024-01-02-a.md",
            "---\ntitle: A\n---\n[a](" + address + "/gone) [b](" + address + "/old)\n");
  }

  @AfterEach
  void close() throws IOException {
    server.close();
  }

  private LinksMojo goal() throws ReflectiveOperationException {
    LinksMojo goal = new LinksMojo();
    goal.setLog(log);
    set(goal, "site", root.toFile());
    set(goal, "cacheDirectory", root.resolve("kept").toFile());
    set(goal, "privateHosts", List.of("127.0.0.1"));
    return goal;
  }

  private static void set(LinksMojo goal, String name, Object value)
      throws ReflectiveOperationException {
    Class<?> type =
        name.equals("site") || name.startsWith("cache") ? SiteMojo.class : LinksMojo.class;
    Field field = type.getDeclaredField(name);
    field.setAccessible(true);
    field.set(goal, value);
  }

  @Test
  void deadLinksFailTheBuild() throws Exception {
    assertThatThrownBy(goal()::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("Postlint found 1 error and 1 warning in the posts.");
    assertThat(log.lines).anyMatch(line -> line.startsWith("ERROR") && line.contains("link-dead"));
    assertThat(log.lines).anyMatch(line -> line.startsWith("WARN") && line.contains("link-moved"));
    assertThat(log.lines).contains("INFO 2 external addresses at 1 host: 1 alive, 1 dead.");
    assertThat(root.resolve("target/postlint/links/links.md")).content().contains("## 127.0.0.1");
  }

  @Test
  void goodAnswersAreKeptForTheNextRun() throws Exception {
    assertThatThrownBy(goal()::execute).isInstanceOf(MojoFailureException.class);
    assertThat(root.resolve("kept/links.json")).exists();
    int before = server.heads().size();
    assertThatThrownBy(goal()::execute).isInstanceOf(MojoFailureException.class);
    assertThat(server.heads().subList(before, server.heads().size()))
        .isNotEmpty()
        .allMatch(head -> head.contains(" /gone "));
    LinksMojo anew = goal();
    set(anew, "maxAge", 0);
    assertThatThrownBy(anew::execute).isInstanceOf(MojoFailureException.class);
    assertThat(server.heads()).filteredOn(head -> head.contains(" /old ")).hasSize(2);
  }

  @Test
  void theMachinesOwnNetworkIsNotAskedUnlessAllowed() throws Exception {
    LinksMojo goal = goal();
    set(goal, "privateHosts", List.of());
    assertThatCode(goal::execute).doesNotThrowAnyException();
    assertThat(server.connections()).isZero();
    assertThat(log.lines)
        .contains("INFO 2 external addresses at 1 host: 2 not decided.")
        .anyMatch(line -> line.startsWith("DEBUG") && line.contains("has a loopback address"));
  }

  /** The name is another one, though it means the same machine. */
  @Test
  void aRedirectLeadsToNoPlaceThatALinkMayNotLeadTo() throws Exception {
    String address = "http://127.0.0.1:" + server.port();
    new TestSite(root)
        .file("_posts/2024-01-02-a.md", "---\ntitle: A\n---\n[a](" + address + "/in)\n");
    goal().execute();
    assertThat(server.heads()).isNotEmpty().allMatch(head -> head.contains(" /in "));
    assertThat(log.lines)
        .contains("INFO 1 external address at 1 host: 1 not decided.")
        .anyMatch(line -> line.startsWith("DEBUG") && line.contains("has a loopback address"));
  }

  @Test
  void ignoredLinksAreNotAskedFor() throws Exception {
    LinksMojo goal = goal();
    set(goal, "ignore", List.of("http://*/gone"));
    set(goal, "failOn", "never");
    goal.execute();
    assertThat(server.heads()).isNotEmpty().noneMatch(head -> head.contains(" /gone "));
    assertThat(log.lines).contains("INFO 1 external address at 1 host: 1 alive; 1 left out.");
  }

  @Test
  void parametersAreChecked() throws Exception {
    for (String name : List.of("timeout", "hostTime", "runTime", "hosts", "connections")) {
      LinksMojo goal = goal();
      set(goal, name, 0);
      assertThatThrownBy(goal::execute)
          .isInstanceOf(MojoExecutionException.class)
          .hasMessage("postlint.links." + name + " is 0, but must be at least 1.");
    }
    assertThat(server.connections()).isZero();
  }

  @Test
  void aDamagedFileOfAnswersIsIgnored() throws Exception {
    Files.createDirectories(root.resolve("kept"));
    Files.writeString(root.resolve("kept/links.json"), "{");
    assertThatThrownBy(goal()::execute).isInstanceOf(MojoFailureException.class);
    assertThat(server.heads()).anyMatch(head -> head.contains(" /old "));
  }
}
