package io.github.postlint.web.fetch;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a server answered.
 *
 * @param status such as 200
 * @param headers their values by their names in lower case
 * @param body its first bytes, as they came
 */
public record WebResponse(int status, Map<String, List<String>> headers, PageBytes body)
    implements WebReply {

  /** Copies the map. */
  public WebResponse {
    headers = Map.copyOf(headers);
  }

  /** The first value of a header. */
  public Optional<String> header(String name) {
    return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream().findFirst();
  }
}
