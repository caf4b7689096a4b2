package io.github.postlint.web.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the client asks the gate for.
 *
 * @param tunnel whether bytes are to be passed on as they are, as TLS needs it
 * @param host as the client names it
 * @param key what shows that it is our client
 * @param head what is to be sent to the server; empty for a tunnel
 */
record GateRequest(boolean tunnel, String host, int port, String key, String head) {
  private static final int MOST = 64 * 1024;
  private static final String KEY = "proxy-authorization:";

  /**
   * Reads the head of a request.
   *
   * @return empty where it is not one that the client makes
   */
  static Optional<GateRequest> read(InputStream in) throws IOException {
    List<String> lines = lines(in);
    String[] words = lines.isEmpty() ? new String[0] : lines.get(0).split(" ", -1);
    if (words.length != 3) {
      return Optional.empty();
    }
    boolean tunnel = words[0].equals("CONNECT");
    String address = tunnel ? words[1] + "/" : words[1];
    int start = tunnel ? 0 : "http://".length();
    if (!tunnel && !address.startsWith("http://")) {
      return Optional.empty();
    }
    int slash = address.indexOf('/', start);
    int end = slash < 0 ? address.length() : slash;
    String authority = address.substring(start, end);
    int colon = authority.lastIndexOf(':');
    boolean ported = colon > authority.lastIndexOf(']');
    String host = ported ? authority.substring(0, colon) : authority;
    int port = ported ? Integer.parseInt(authority.substring(colon + 1)) : 80;
    String path = slash < 0 ? "/" : address.substring(slash);
    String head = tunnel ? "" : head(words[0] + " " + path + " HTTP/1.1", lines);
    return Optional.of(new GateRequest(tunnel, host, port, key(lines), head));
  }

  private static List<String> lines(InputStream in) throws IOException {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < MOST; i++) {
      int c = in.read();
      if (c == '\n') {
        if (line.isEmpty()) {
          return lines;
        }
        lines.add(line.toString());
        line.setLength(0);
      } else if (c < 0) {
        return List.of();
      } else if (c != '\r') {
        line.append((char) c);
      }
    }
    return List.of();
  }

  private static String key(List<String> lines) {
    for (String line : lines) {
      if (line.toLowerCase(Locale.ROOT).startsWith(KEY)) {
        return line.substring(KEY.length()).strip();
      }
    }
    return "";
  }

  /** One connection serves one question, since the next one may be for another host. */
  private static String head(String first, List<String> lines) {
    StringBuilder head = new StringBuilder(first).append("\r\n");
    for (String line : lines.subList(1, lines.size())) {
      String lower = line.toLowerCase(Locale.ROOT);
      if (!lower.startsWith("proxy-") && !lower.startsWith("connection:")) {
        head.append(line).append("\r\n");
      }
    }
    head.append("Connection: close\r\n\r\n");
    return head.toString();
  }
}
